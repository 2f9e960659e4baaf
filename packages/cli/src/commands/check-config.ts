import {checkConfig, environmentOf, type Config} from '@heard/schema';

import type {Command} from '../command.ts';
import {readInput} from '../files/read-input.ts';
import {readJson} from '../json/read-json.ts';
import {plainText} from '../terminal/plain-text.ts';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** `heard check-config`: explains the mistakes of a configuration. */
export const checkConfigCommand: Command = {
  name: 'check-config',
  synopsis: '[--env HOST] FILE|-',
  summary: 'Check a configuration and explain every mistake.',
  help: `
FILE is the heard.config.json of your site; - reads it from standard input. Every line names the
place, says what is wrong there and what to do. No value of the file is printed.

  --env HOST  Print the configuration as it is on pages of this host, such as
              staging.example.org. What is wrong with the file goes to standard error then,
              and a file with an error is not printed.

Ends with 1 when there is an error (the elements would show their fallback content), and with
0 when there are only warnings, or nothing to say.`,
  options: {env: {type: 'string'}},
  positionals: [1, 1],

  async run({positionals, values: {env}}, terminal) {
    const [path = ''] = positionals;
    const input = await readInput(path, terminal);
    if (!input) return 1;
    const {name, content} = input;
    const json = readJson(content);
    if (!json.ok) {
      terminal.out(`${name}: it is no JSON.\nerror    ${json.mistake}\n`);
      return 1;
    }
    const issues = checkConfig(json.value);
    const say = (line: string) => (env === undefined ? terminal.out(line) : terminal.err(line));
    const errors = issues.filter(({level}) => level === 'error').length;
    const warnings = issues.length - errors;
    const verdict = errors > 0 ? 'it can not be used' : 'it can be used';
    say(`${name}: ${verdict}, ${count(errors, 'error')}, ${count(warnings, 'warning')}.\n`);
    for (const {level, path: place, message, code} of issues)
      say(
        `${level.padEnd(7)}  ${plainText(place || 'the whole file')}: ${plainText(message)} [${code}]\n`,
      );
    if (errors > 0) return 1;
    if (typeof env === 'string') {
      const effective = environmentOf(json.value as Config, env);
      terminal.out(`${JSON.stringify(effective, null, 2)}\n`);
    }
    return 0;
  },
};
