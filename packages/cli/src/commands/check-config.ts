import {readFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';

import {checkConfig} from '@heard/schema';

import type {Command} from '../command.ts';
import {fileProblem} from '../files/file-problem.ts';
import {readJson} from '../json/read-json.ts';
import {plainText} from '../terminal/plain-text.ts';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** `heard check-config`: explains the mistakes of a configuration. */
export const checkConfigCommand: Command = {
  name: 'check-config',
  synopsis: 'FILE|-',
  summary: 'Check a configuration and explain every mistake.',
  help: `
FILE is the heard.config.json of your site; - reads it from standard input. Every line names the
place, says what is wrong there and what to do. No value of the file is printed.

Ends with 1 when there is an error (the elements would show their fallback content), and with
0 when there are only warnings, or nothing to say.`,
  options: {},
  positionals: [1, 1],

  async run({positionals}, terminal) {
    const [path = ''] = positionals;
    const name = plainText(path === '-' ? 'standard input' : path);
    let content: string;
    try {
      content = path === '-' ? await text(process.stdin) : await readFile(path, 'utf8');
    } catch (error) {
      terminal.err(`heard: ${fileProblem(path, error)}\n`);
      return 1;
    }
    const json = readJson(content);
    if (!json.ok) {
      terminal.out(`${name}: it is no JSON.\nerror    ${json.mistake}\n`);
      return 1;
    }
    const issues = checkConfig(json.value);
    const errors = issues.filter(({level}) => level === 'error').length;
    const warnings = issues.length - errors;
    const verdict = errors > 0 ? 'it can not be used' : 'it can be used';
    terminal.out(
      `${name}: ${verdict}, ${count(errors, 'error')}, ${count(warnings, 'warning')}.\n`,
    );
    for (const {level, path: place, message, code} of issues)
      terminal.out(
        `${level.padEnd(7)}  ${plainText(place || 'the whole file')}: ${plainText(message)} [${code}]\n`,
      );
    return errors > 0 ? 1 : 0;
  },
};
