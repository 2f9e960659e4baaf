/** Where a text stops being JSON, counted from 1, and what would have to be there. */
export interface JsonMistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const DEEPEST = 500;
const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
// eslint-disable-next-line no-control-regex -- JSON forbids exactly these in a string
const STRING_PART = /[^"\\\u0000-\u001f]+|\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE = /[ \t\n\r]*/y;

class Stop extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** Goes through JSON text and stops at the first place where it breaks the grammar of RFC 8259. */
class Reader {
  readonly #text: string;
  #at = 0;
  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    this.#value(0);
    if (this.#at < this.#text.length)
      throw new Stop(
        this.#at,
        'the file should end here: there is something after its last bracket',
      );
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at += found[0].length;
    return found !== null;
  }

  #next(character: string): boolean {
    this.#take(SPACE);
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    this.#take(SPACE);
    return true;
  }

  #stop(message: string): never {
    const end = this.#at >= this.#text.length;
    throw new Stop(this.#at, end ? `the file ends too early: ${message}` : message);
  }

  #value(depth: number): void {
    if (depth > DEEPEST) this.#stop('it is nested too deep to be checked');
    if (this.#next('{')) this.#members(depth);
    else if (this.#next('[')) this.#items(depth);
    else if (this.#text[this.#at] === '"') this.#string();
    else if (!this.#take(NUMBER) && !this.#take(WORD))
      this.#stop(
        'a value should stand here: text in "double quotes", a number, true, false, null, [ or {',
      );
    this.#take(SPACE);
  }

  #members(depth: number): void {
    if (this.#next('}')) return;
    do {
      if (this.#text[this.#at] === '}') this.#stop('there is a comma too many before this bracket');
      if (this.#text[this.#at] !== '"') this.#stop('a name in "double quotes" should stand here');
      this.#string();
      if (!this.#next(':')) this.#stop('a colon should stand here, after the name');
      this.#value(depth + 1);
    } while (this.#next(','));
    if (!this.#next('}')) this.#stop('a comma or } should stand here');
  }

  #items(depth: number): void {
    if (this.#next(']')) return;
    do {
      if (this.#text[this.#at] === ']') this.#stop('there is a comma too many before this bracket');
      this.#value(depth + 1);
    } while (this.#next(','));
    if (!this.#next(']')) this.#stop('a comma or ] should stand here');
  }

  #string(): void {
    this.#at++;
    while (this.#take(STRING_PART));
    const character = this.#text[this.#at];
    if (character === '\\') this.#stop('a backslash in a text must be written twice');
    if (character !== '"') this.#stop('a text must end with a double quote in the same line');
    this.#at++;
  }
}

/**
 * Finds the first mistake in a text that should be JSON; nothing when it is JSON.
 *
 * Unlike the engine's own message it always knows the place, and repeats nothing of the file.
 */
export const findJsonMistake = (text: string): JsonMistake | undefined => {
  try {
    new Reader(text).document();
    return undefined;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const before = text.slice(0, error.at).split(/\r\n|[\n\r]/);
    const column = (before.at(-1)?.length ?? 0) + 1;
    return {line: before.length, column, message: error.message};
  }
};
