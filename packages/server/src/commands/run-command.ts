import {parseArgs} from 'node:util';

import {DatabaseUnavailableError} from '../database/database.ts';
import type {Environment} from '../start/settings.ts';
import {StartError} from '../start/start-error.ts';
import {commands} from './all.ts';
import type {Command, ExitCode, Terminal} from './command.ts';

const helpText = (): string =>
  [
    'Usage: heard-server            Start the server.',
    '       heard-server COMMAND    Work on its database.',
    '',
    'The database is that of DATABASE_URL, or the folder HEARD_DATA. A folder belongs to one program at a',
    'time: stop the server first.',
    ...commands.flatMap(({name, synopsis, help}) => [
      '',
      `  heard-server ${name} ${synopsis}`.trimEnd(),
      ...help.map((line) => `    ${line}`),
    ]),
    '',
  ].join('\n');

const misused = (terminal: Terminal, message: string): ExitCode => {
  terminal.err(`heard-server: ${message}\nRun "heard-server help" to see what there is.\n`);
  return 2;
};

const findCommand = (words: readonly string[]): Command | undefined =>
  commands.find(({name}) => name === words.slice(0, name.split(' ').length).join(' '));

/**
 * Runs one call of `heard-server` with words: `runCommand(['audit', 'verify'], process.env, terminal)`.
 *
 * Resolves to the exit code. What stands in the way is told on `terminal.err`, with what to do.
 */
export async function runCommand(
  words: readonly string[],
  environment: Environment,
  terminal: Terminal,
  now: Date = new Date(),
): Promise<ExitCode> {
  if (['help', '--help', '-h'].includes(words[0] ?? '')) {
    terminal.out(helpText());
    return 0;
  }
  const command = findCommand(words);
  if (!command) return misused(terminal, `there is no command "${words.slice(0, 2).join(' ')}".`);
  const args = words.slice(command.name.split(' ').length);
  let parsed: Pick<Parameters<Command['run']>[0], 'values' | 'positionals'>;
  try {
    parsed = parseArgs({args, options: command.options, allowPositionals: true});
  } catch (error) {
    // Node's own sentences say which option and why, in plain words.
    return misused(terminal, (error as Error).message);
  }
  const [least, most] = command.positionals;
  const {length} = parsed.positionals;
  if (length < least || length > most) {
    return misused(terminal, `"${command.name}" takes ${command.synopsis || 'nothing else'}.`);
  }
  try {
    return await command.run({...parsed, environment, terminal, now});
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) {
      terminal.err('The database does not answer. Check that it runs, and try again.\n');
      return 1;
    }
    if (!(error instanceof StartError)) throw error;
    terminal.err(`${error.message}\n`);
    return 1;
  }
}
