/** A value that was found in a JSON text. */
export interface JsonItem {
  readonly value: unknown;
  /** The line on which it starts, from 1. */
  readonly line: number;
  /** Where it stands: `[3]`, `contents[3]`, or nothing for the whole text. */
  readonly path: string;
  /** The name of the list in which it stands. */
  readonly list?: string;
}

/** Who wants to know what is in a JSON text. */
export interface JsonListener {
  item(item: JsonItem): void;
  /** A part that is no JSON and was passed over. */
  unreadable(line: number, path: string, why: string): void;
}

/** A single value with more is not read: it would have to be held in memory twice. */
const MAX_VALUE = 32_000_000;

/** White space of JSON, the byte order mark, and what RFC 7464 puts before each text. */
const WHITE = ' \t\r\n\uFEFF\u001E';

interface Level {
  readonly kind: 'list' | 'object';
  readonly name: string;
  readonly line: number;
  count: number;
  /** Of an object: its members that are not streamed, as JSON. */
  members: string[];
  key: string | undefined;
}

/**
 * Takes a JSON text of any length apart while it comes in: the elements of a list at its top, and those of the
 * lists of its object that `isList` knows (`contents` of an answer of the API), one by one.
 *
 * Whatever else an object at the top holds comes as one item at its end. Several values one after the other
 * are borne with. An element that is no JSON is told, and the next one read. Never throws.
 */
export class JsonSplitter {
  readonly #listener: JsonListener;
  readonly #isList: (key: string) => boolean;
  readonly #levels: Level[] = [];
  #line = 1;
  #dead = false;

  #reading: 'element' | 'key' | 'member' | undefined;
  #pieces: string[] = [];
  #length = 0;
  #startLine = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor(listener: JsonListener, isList: (key: string) => boolean) {
    this.#listener = listener;
    this.#isList = isList;
  }

  /** Takes the next piece of the text. */
  push(text: string): void {
    let position = 0;
    while (position < text.length && !this.#dead) {
      position =
        this.#reading === undefined ? this.#between(text, position) : this.#scan(text, position);
    }
  }

  /** Ends the text. */
  end(): void {
    if (this.#dead) return;
    if (this.#reading !== undefined && this.#depth === 0 && !this.#inString) this.#finish();
    if (this.#reading !== undefined || this.#levels.length > 0)
      this.#listener.unreadable(this.#line, this.#path(), 'the text ends too early');
  }

  #between(text: string, position: number): number {
    const character = text[position]!;
    const level = this.#levels.at(-1);
    if (character === '\n') this.#line++;
    if (WHITE.includes(character) || character === ',' || character === ':') return position + 1;
    const opens = character === '[' || character === '{';
    if (level === undefined && opens) {
      this.#open(character === '[' ? 'list' : 'object', '');
      return position + 1;
    }
    if (character === ']' || character === '}') {
      this.#close(character === ']' ? 'list' : 'object');
      return position + 1;
    }
    if (level?.kind !== 'object') return this.#start('element', position);
    if (level.key === undefined) {
      if (character === '"') return this.#start('key', position);
      this.#stop('a name in quotes should stand here');
      return position;
    }
    if (character === '[' && this.#isList(level.key)) {
      const name = level.key;
      level.key = undefined;
      this.#open('list', name);
      return position + 1;
    }
    return this.#start('member', position);
  }

  #open(kind: Level['kind'], name: string): void {
    const line = this.#line;
    this.#levels.push({kind, name, line, count: 0, members: [], key: undefined});
  }

  #close(kind: Level['kind']): void {
    const level = this.#levels.at(-1);
    if (level?.kind !== kind) {
      this.#stop('a bracket closes what was not open');
      return;
    }
    this.#levels.pop();
    if (kind === 'object' && level.members.length > 0)
      this.#tell(`{${level.members.join(',')}}`, level.line, '', undefined);
  }

  #start(what: 'element' | 'key' | 'member', position: number): number {
    this.#reading = what;
    this.#pieces = [];
    this.#length = 0;
    this.#startLine = this.#line;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    return position;
  }

  /** Goes on to the end of the value that is being read. */
  #scan(text: string, from: number): number {
    const first = this.#length === 0;
    for (let position = from; position < text.length; position++) {
      const code = text.charCodeAt(position);
      if (code === 10) this.#line++;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === 92) this.#escaped = true;
        else if (code === 34) {
          this.#inString = false;
          if (this.#depth === 0) return this.#keep(text, from, position + 1, true);
        }
        continue;
      }
      if (code === 34) {
        // A quote after a bare word starts another value.
        if (this.#depth === 0 && !(first && position === from))
          return this.#keep(text, from, position, true);
        this.#inString = true;
      } else if (code === 123 || code === 91) {
        this.#depth++;
      } else if (code === 125 || code === 93) {
        if (this.#depth === 0) return this.#keep(text, from, position, true);
        this.#depth--;
        if (this.#depth === 0) return this.#keep(text, from, position + 1, true);
      } else if (first && position === from) {
        // Whatever a value begins with belongs to it, or a lone control character would be read forever.
        continue;
      } else if (this.#depth === 0 && (code === 44 || code === 58 || code <= 32)) {
        if (code === 10) this.#line--;
        return this.#keep(text, from, position, true);
      }
    }
    return this.#keep(text, from, text.length, false);
  }

  #keep(text: string, from: number, to: number, finished: boolean): number {
    this.#pieces.push(text.slice(from, to));
    this.#length += to - from;
    if (finished) this.#finish();
    else if (this.#length > MAX_VALUE) this.#stop('one value is longer than 32 million characters');
    return to;
  }

  #finish(): void {
    const what = this.#reading;
    const text = this.#pieces.join('');
    this.#pieces = [];
    this.#reading = undefined;
    const level = this.#levels.at(-1);
    if (what === 'key' && level !== undefined) {
      level.key = parse(text)?.value as string | undefined;
      if (level.key === undefined) this.#stop('a name is not readable');
    } else if (what === 'member' && level !== undefined) {
      if (parse(text) === undefined)
        this.#listener.unreadable(this.#startLine, level.key ?? '', why(text));
      else level.members.push(`${JSON.stringify(level.key)}:${text}`);
      level.key = undefined;
    } else {
      this.#tell(text, this.#startLine, this.#path(), level?.name);
      if (level !== undefined) level.count++;
    }
  }

  #tell(text: string, line: number, path: string, list: string | undefined): void {
    const parsed = parse(text);
    if (parsed === undefined) this.#listener.unreadable(line, path, why(text));
    else
      this.#listener.item({
        value: parsed.value,
        line,
        path,
        ...(list === undefined || list === '' ? {} : {list}),
      });
  }

  #path(): string {
    const level = this.#levels.at(-1);
    return level?.kind === 'list' ? `${level.name}[${level.count}]` : '';
  }

  #stop(reason: string): void {
    this.#listener.unreadable(this.#line, this.#path(), reason);
    this.#dead = true;
    this.#pieces = [];
  }
}

/** Takes NDJSON apart: one value a line. A line that is no JSON is told, and the next one read. Never throws. */
export class JsonLineSplitter {
  readonly #listener: JsonListener;
  #pieces: string[] = [];
  #length = 0;
  #line = 1;

  constructor(listener: JsonListener) {
    this.#listener = listener;
  }

  /** Takes the next piece of the text. */
  push(text: string): void {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.#keep(text.slice(from, end));
      this.#finish();
      from = end + 1;
    }
    if (from < text.length) this.#keep(text.slice(from));
  }

  /** Ends the text. */
  end(): void {
    this.#finish();
  }

  #keep(text: string): void {
    this.#length += text.length;
    if (this.#length <= MAX_VALUE) this.#pieces.push(text);
    else this.#pieces = [];
  }

  #finish(): void {
    const line = this.#line++;
    const text = withoutWhite(this.#pieces.join(''));
    const tooLong = this.#length > MAX_VALUE;
    this.#pieces = [];
    this.#length = 0;
    if (tooLong) {
      this.#listener.unreadable(line, '', 'the line is longer than 32 million characters');
      return;
    }
    if (text === '') return;
    const parsed = parse(text);
    if (parsed === undefined) this.#listener.unreadable(line, '', why(text));
    else this.#listener.item({value: parsed.value, line, path: ''});
  }
}

function withoutWhite(text: string): string {
  let start = 0;
  while (start < text.length && WHITE.includes(text[start]!)) start++;
  return text.slice(start);
}

function parse(text: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(text) as unknown};
  } catch {
    return undefined;
  }
}

function why(text: string): string {
  const shown = text.replace(/\s+/g, ' ');
  return shown.length > 70 ? `${shown.slice(0, 30)} … ${shown.slice(-30)}` : shown;
}
