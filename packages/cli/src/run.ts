import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';

import type {Arguments, Command, ExitCode, Terminal} from './command.ts';
import {commands} from './commands/index.ts';
import {commandHelp, overview} from './help.ts';
import {plainText} from './terminal/plain-text.ts';

const version = (): string => {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as {version: string}).version;
};

const findCommand = (words: readonly string[]): Command | undefined =>
  commands.find(({name}) => name === words.slice(0, name.split(' ').length).join(' '));

const misused = (terminal: Terminal, message: string, topic = ''): ExitCode => {
  terminal.err(`heard: ${plainText(message)}\nRun "heard help${topic}" to see how it is used.\n`);
  return 2;
};

const parse = (command: Command, words: readonly string[]): Arguments | string => {
  try {
    const options = {...command.options, help: {type: 'boolean', short: 'h'} as const};
    return parseArgs({args: [...words], options, allowPositionals: true});
  } catch (error) {
    // Node's own sentences say which option and why, in plain words.
    return (error as Error).message;
  }
};

const help = (words: readonly string[], terminal: Terminal): ExitCode => {
  const command = findCommand(words);
  if (!command && words.length > 0)
    return misused(terminal, `there is no command "${words.join(' ')}".`);
  terminal.out(command ? commandHelp(command) : overview());
  return 0;
};

/**
 * Runs one call of `heard`: `run(['open', 'report.age', '--key', 'staff.key'], terminal)`.
 *
 * Resolves to the exit code. Mistakes of the person are told on `terminal.err` with what to do.
 */
export const run = async (words: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const [first] = words;
  if (first === undefined) return misused(terminal, 'which command?');
  if (first === '--version') {
    terminal.out(`${version()}\n`);
    return 0;
  }
  if (['help', '--help', '-h'].includes(first)) return help(words.slice(1), terminal);

  const command = findCommand(words);
  if (!command) {
    const named = words.filter((word) => !word.startsWith('-')).slice(0, 2);
    return misused(terminal, `there is no command "${named.join(' ') || first}".`);
  }
  const args = parse(command, words.slice(command.name.split(' ').length));
  const topic = ` ${command.name}`;
  if (typeof args === 'string') return misused(terminal, args, topic);
  if (args.values['help']) return help(command.name.split(' '), terminal);
  const [least, most] = command.positionals;
  if (args.positionals.length < least || args.positionals.length > most)
    return misused(terminal, `heard ${command.name} takes ${command.synopsis}.`, topic);
  return command.run(args, terminal);
};
