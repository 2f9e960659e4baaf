import type {Command} from './command.ts';
import {commands} from './commands/index.ts';

/** What `heard help` prints. */
export const overview = (): string => {
  const width = Math.max(...commands.map(({name}) => name.length));
  const list = commands.map(({name, summary}) => `  ${name.padEnd(width)}  ${summary}`);
  return `heard: keys, reports, configuration and directories of a Heard site.

Usage: heard COMMAND [OPTIONS]

${list.join('\n')}
  ${'help'.padEnd(width)}  Explain a command: heard help open

  --version  Print the version.
`;
};

/** What `heard help COMMAND` prints. */
export const commandHelp = ({name, synopsis, summary, help}: Command): string =>
  `Usage: heard ${name} ${synopsis}\n\n${summary}\n\n${help.trim()}\n`;
