import type {ParseArgsConfig} from 'node:util';

import type {Environment} from '../start/settings.ts';

/** Where a command writes: results to `out`, what it says about them to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/** 0: done. 1: it did not work, or something is wrong. 2: called in a way that it does not know. */
export type ExitCode = 0 | 1 | 2;

/** What a command works with. */
export interface CommandCall {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
  readonly environment: Environment;
  readonly terminal: Terminal;
  readonly now: Date;
}

/** One command of `heard-server`, for whoever runs it. */
export interface Command {
  /** As typed: `audit verify`. */
  readonly name: string;
  /** What is typed after the name. */
  readonly synopsis: string;
  /** What it does, in sentences of one line each. */
  readonly help: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many words it takes beside its options. */
  readonly positionals: readonly [least: number, most: number];
  /** Rejects with a `StartError` when the database can not be used. */
  run(call: CommandCall): Promise<ExitCode>;
}
