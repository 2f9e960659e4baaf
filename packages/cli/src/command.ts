import type {ParseArgsConfig} from 'node:util';

/** Where a command writes: results to `out`, everything said about them to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/** 0: done. 1: it did not work, or mistakes were found. 2: called in a way that it does not know. */
export type ExitCode = 0 | 1 | 2;

/** What a person typed after the name of a command, taken apart. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** One command of `heard`. */
export interface Command {
  /** As typed: `open`, `directory build`. */
  readonly name: string;
  /** What is typed after the name, for the first line of its help. */
  readonly synopsis: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The rest of its help. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many arguments it takes beside its options. */
  readonly positionals: readonly [least: number, most: number];
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}
