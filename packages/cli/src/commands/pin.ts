import {recipientsPin} from '@heard/delivery';
import {checkConfig, type Config} from '@heard/schema';

import type {Command} from '../command.ts';
import {readInput} from '../files/read-input.ts';
import {readJson} from '../json/read-json.ts';

/** `heard pin`: prints the pin of the recipients of a configuration. */
export const pinCommand: Command = {
  name: 'pin',
  synopsis: 'FILE|-',
  summary: 'Print the pin of the recipients and keys of a configuration.',
  help: `
FILE is your own copy of the heard.config.json of your site; - reads it from standard input.
Put what is printed into the tag: <heard-report-form recipients-pin="sha256-...">. The form is
not shown then when the configuration that arrives names other recipients or keys.

Do not take the file from the server that the pin is to guard against.
When you exchange a key, put the old and the new pin into the tag first, with a space between.`,
  options: {},
  positionals: [1, 1],

  async run({positionals: [path = '']}, terminal) {
    const input = await readInput(path, terminal);
    if (!input) return 1;
    const {name, content} = input;
    const json = readJson(content);
    if (!json.ok) {
      terminal.err(`heard: ${name}: it is no JSON. ${json.mistake}\n`);
      return 1;
    }
    if (checkConfig(json.value).some(({level}) => level === 'error')) {
      terminal.err(`heard: ${name}: it has mistakes. "heard check-config" explains them.\n`);
      return 1;
    }
    terminal.out(`${await recipientsPin((json.value as Config).recipients)}\n`);
    return 0;
  },
};
