/** One row of a CSV file: `line` is where it ends in the file (from 1), `cells` go by column name. */
export interface CsvRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** Who wants to know what is in a CSV file. `columns` is told once, before any row. */
export interface CsvListener {
  columns(names: readonly string[]): void;
  row(row: CsvRow): void;
  /** A quote was opened in this line that nothing closes: from here on a quoted cell is one line at most. */
  quoteNotClosed(line: number): void;
}

/** A cell with more is taken for one whose quote was forgotten. */
const MAX_CELL = 1_000_000;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Reads CSV as it comes in, in pieces of any size, and keeps no more than one row.
 *
 * The first row names the columns. The delimiter is the one of `, ; tab |` that is most frequent there. A byte
 * order mark, Excel's `sep=;`, quotes inside a cell, short rows, blank lines and any kind of line end are borne
 * with: a cell that is missing is absent from `cells`, one without a column is left out. Never throws. The time
 * it takes grows with the length of the text, whatever is in it.
 */
export class CsvParser {
  readonly #listener: CsvListener;
  #text = '';
  #line = 0;
  #started = false;
  #delimiter = ',';
  #columns: readonly string[] | undefined;
  #multiline = true;

  constructor(listener: CsvListener) {
    this.#listener = listener;
  }

  /** Takes the next piece of the text. */
  push(text: string): void {
    this.#text += text;
    this.#read(false);
  }

  /** Ends the text. */
  end(): void {
    this.#read(true);
  }

  #read(final: boolean): void {
    if (!this.#started && !this.#start(final)) return;
    const text = this.#text;
    let position = 0;
    while (position < text.length) {
      const row = this.#scanRow(text, position, final);
      if (row === undefined) break;
      this.#line += row.lines;
      position = row.next;
      this.#take(row.cells);
    }
    this.#text = position === 0 ? text : text.slice(position);
  }

  /** Finds the delimiter, as soon as the whole first line is there. */
  #start(final: boolean): boolean {
    const end = this.#text.search(/[\r\n]/);
    const whole = end >= 0 && (this.#text[end] !== '\r' || end + 1 < this.#text.length);
    if (!whole && !final && this.#text.length < MAX_CELL) return false;
    this.#text = this.#text.replace(/^\uFEFF/, '');
    const said = /^"?sep=([,;\t|])"?\r?\n/i.exec(this.#text);
    if (said) {
      this.#text = this.#text.slice(said[0].length);
      this.#line = 1;
    }
    const header = /^[^\r\n]*/.exec(this.#text)?.[0].replace(/"[^"]*"/g, '') ?? '';
    const frequent = DELIMITERS.map((one) => ({one, count: header.split(one).length}));
    const most = Math.max(...frequent.map(({count}) => count));
    this.#delimiter = said?.[1] ?? frequent.find(({count}) => count === most)?.one ?? ',';
    this.#started = true;
    return true;
  }

  #take(cells: readonly string[]): void {
    if (cells.length === 1 && cells[0]?.trim() === '') return;
    if (this.#columns === undefined) {
      this.#columns = cells.map((name) => name.trim());
      this.#listener.columns(this.#columns);
      return;
    }
    const named = new Map<string, string>();
    for (const [position, name] of this.#columns.entries()) {
      const cell = cells[position];
      if (cell === undefined) break;
      named.set(name, cell);
    }
    this.#listener.row({line: this.#line, cells: named});
  }

  /** One row from `start` on; `undefined` when its end is not there yet. */
  #scanRow(
    text: string,
    start: number,
    final: boolean,
  ): {cells: string[]; next: number; lines: number} | undefined {
    const cells: string[] = [];
    let lines = 1;
    let position = start;
    for (;;) {
      let cell = '';
      if (text[position] === '"') {
        const quoted = this.#scanQuoted(text, position, final);
        if (quoted === undefined) return undefined;
        if (quoted === 'open') {
          if (this.#multiline) {
            this.#multiline = false;
            this.#listener.quoteNotClosed(this.#line + lines);
            return this.#scanRow(text, start, final);
          }
          position++;
        } else {
          cell = quoted.cell;
          position = quoted.next;
          lines += quoted.lines;
        }
      }
      const end = this.#endOfCell(text, position);
      if (end === text.length && !final) return undefined;
      cells.push(end === position ? cell : cell + text.slice(position, end));
      const stop = text[end];
      if (stop === this.#delimiter) {
        position = end + 1;
        continue;
      }
      if (stop === '\r' && end + 1 === text.length && !final) return undefined;
      return {cells, lines, next: end + (stop === '\r' && text[end + 1] === '\n' ? 2 : 1)};
    }
  }

  #endOfCell(text: string, from: number): number {
    const delimiter = this.#delimiter.charCodeAt(0);
    let position = from;
    for (; position < text.length; position++) {
      const code = text.charCodeAt(position);
      if (code === delimiter || code === 10 || code === 13) break;
    }
    return position;
  }

  /** A quoted cell; `open` when its quote is never closed, `undefined` when its end is not there yet. */
  #scanQuoted(
    text: string,
    start: number,
    final: boolean,
  ): {cell: string; next: number; lines: number} | 'open' | undefined {
    let cell = '';
    let from = start + 1;
    for (let search = from; ;) {
      const quote = text.indexOf('"', search);
      if (quote < 0 || quote - start > MAX_CELL)
        return final || text.length - start > MAX_CELL ? 'open' : undefined;
      if (!this.#multiline && /[\r\n]/.test(text.slice(from, quote))) return 'open';
      const after = text[quote + 1];
      if (after === undefined && !final) return undefined;
      if (after === '"') {
        cell += text.slice(from, quote + 1);
        from = search = quote + 2;
      } else if (
        after === undefined ||
        after === this.#delimiter ||
        after === '\n' ||
        after === '\r'
      ) {
        cell += text.slice(from, quote);
        return {cell, next: quote + 1, lines: linesIn(cell)};
      } else {
        search = quote + 1;
      }
    }
  }
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
