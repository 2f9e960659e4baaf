import type {Terminal} from '../command.ts';
import {plainText} from '../terminal/plain-text.ts';

const EVERY = 8_000_000;

/**
 * Tells how far reading is: on a terminal in one line that is written over, elsewhere (`--progress` in a log) as
 * lines. Silent when it is neither.
 */
export class Progress {
  readonly #write: ((text: string) => void) | undefined;
  readonly #isTerminal: boolean;
  #bytes = 0;
  #told = 0;
  #name = '';

  constructor(terminal: Terminal, asked: boolean, isTerminal: boolean) {
    this.#isTerminal = isTerminal;
    if (asked || isTerminal) this.#write = (text) => terminal.err(text);
  }

  /** What is being read now. */
  reading(name: string): void {
    this.#name = name;
    this.#tell();
  }

  /** So many more bytes came. */
  readonly bytes = (count: number): void => {
    this.#bytes += count;
    if (this.#bytes - this.#told >= EVERY) this.#tell();
  };

  /** Ends the line that is written over. */
  done(): void {
    if (this.#isTerminal && this.#name !== '') this.#write?.('\r\u001b[K');
  }

  #tell(): void {
    this.#told = this.#bytes;
    const line = `${(this.#bytes / 1e6).toFixed(1)} MB  ${plainText(this.#name).replace(/\n/g, ' ')}`;
    this.#write?.(this.#isTerminal ? `\r\u001b[K${line.slice(0, 78)}` : `${line}\n`);
  }
}
