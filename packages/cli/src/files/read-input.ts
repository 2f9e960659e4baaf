import {readFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';

import {plainText} from '../terminal/plain-text.ts';
import type {Terminal} from '../command.ts';
import {fileProblem} from './file-problem.ts';

/** What a command was given to read, and its name for sentences about it. */
export interface Input {
  readonly name: string;
  readonly content: string;
}

/** Reads the text of a file, or of standard input for `-`. Where that fails it says why, and gives nothing. */
export const readInput = async (path: string, terminal: Terminal): Promise<Input | undefined> => {
  try {
    return path === '-'
      ? {name: 'standard input', content: await text(process.stdin)}
      : {name: plainText(path), content: await readFile(path, 'utf8')};
  } catch (error) {
    terminal.err(`heard: ${fileProblem(path, error)}\n`);
    return undefined;
  }
};
