import type {Findings} from '../findings/findings.ts';
import {CsvParser} from './csv-parser.ts';
import {tableOfFile, type FileTable} from './file-tables.ts';
import {guessTable} from './guess-table.ts';
import {HsdsTree} from './hsds-tree.ts';
import {JsonLineSplitter, JsonSplitter, type JsonItem} from './json-splitter.ts';
import {mapRow, missingColumns, type SpreadsheetMapping} from './mapping.ts';
import {csvReader, type TextReader} from './read-package.ts';
import type {RecordIntake} from './record-intake.ts';
import {detectKind, HEAD, type SourceKind} from './source-kind.ts';

/** One file, answer or stream of data, as text in pieces of any size. */
export interface SourceText {
  readonly name: string;
  readonly chunks: Iterable<string> | AsyncIterable<string>;
}

/** JSON objects that were fetched one by one, each with where it came from. */
export interface SourceObjects {
  readonly name: string;
  readonly objects: AsyncIterable<unknown>;
}

export type Source = SourceText | SourceObjects;

/** Something about a source as a whole that the person who builds has to mend. */
export interface SourceProblem {
  readonly path: string;
  readonly message: string;
}

/**
 * Reads sources that say by themselves what they are, one after the other, into one intake.
 *
 * Every source goes through once and is not kept. A source that is not understood is a problem when it was the
 * only one, and a finding otherwise.
 */
export class SourceReader {
  readonly #intake: RecordIntake;
  readonly #findings: Findings;
  readonly #mapping: SpreadsheetMapping | undefined;
  readonly #named: boolean;
  readonly #tree: HsdsTree;
  readonly problems: SourceProblem[] = [];

  /** @param named a manifest names the CSV files, so others are passed over */
  constructor(
    intake: RecordIntake,
    findings: Findings,
    {mapping, named}: {mapping?: SpreadsheetMapping | undefined; named: boolean},
  ) {
    this.#intake = intake;
    this.#findings = findings;
    this.#mapping = mapping;
    this.#named = named;
    this.#tree = new HsdsTree(intake, findings, mapping !== undefined);
  }

  /** Reads one source to its end. */
  async read(source: Source): Promise<void> {
    if ('objects' in source) {
      let row = 0;
      this.#intake.file(source.name, []);
      for await (const value of source.objects)
        this.#tree.take(value, {file: source.name, row: ++row, path: ''});
      return;
    }
    const reader = new LateReader((head) => this.#readerOf(source.name, head));
    for await (const text of source.chunks) reader.push(text);
    reader.end();
  }

  #readerOf(name: string, head: string): TextReader {
    if (this.#named) {
      return this.#intake.wants(name) ? csvReader(name, this.#intake, this.#findings) : NOTHING;
    }
    const kind = detectKind(head);
    if (kind.ok) return this.#readers[kind.kind](name);
    const isExpected = this.#mapping !== undefined || tableOfFile(name) !== undefined;
    if (kind.isPlain === true && isExpected) return this.#readers.csv(name);
    this.#refuse(name, kind.why);
    return NOTHING;
  }

  readonly #readers: Readonly<Record<SourceKind, (name: string) => TextReader>> = {
    csv: (name) =>
      this.#mapping === undefined ? this.#csv(name) : this.#mapped(name, this.#mapping),
    json: (name) => this.#json(name, (listener) => new JsonSplitter(listener, isList)),
    ndjson: (name) => this.#json(name, (listener) => new JsonLineSplitter(listener)),
  };

  #json(
    name: string,
    splitter: (listener: {
      item(item: JsonItem): void;
      unreadable(line: number, path: string, why: string): void;
    }) => TextReader,
  ): TextReader {
    const {start, take} = this.#tabular(name);
    start();
    return splitter({
      item: take,
      unreadable: (row, path, why) =>
        this.#findings.dropped({file: name, row, path}, '', 'JSON unreadable', why),
    });
  }

  /** Sorts what stands in a JSON text: rows of tabular HSDS, or objects of nested HSDS. */
  #tabular(file: string): {start: () => void; take: (item: JsonItem) => void} {
    return {
      start: () => this.#intake.file(file, []),
      take: ({value, line, path, list}) => {
        const said = list === undefined || list === 'contents' ? undefined : tableOfFile(list);
        if (said === 'unused') return;
        const isRest = list === undefined && path === '' && isEnvelope(value);
        if (isRest) this.#takeLists(value, file, line);
        else this.#tree.take(value, {file, row: line, path}, said?.table);
      },
    };
  }

  /** Takes the lists of an object that is nothing itself: `{"services": [], "locations": []}`. */
  #takeLists(value: object, file: string, row: number): void {
    for (const [key, list] of Object.entries(value)) {
      const said = tableOfFile(key);
      if (said === undefined || said === 'unused' || !Array.isArray(list)) continue;
      for (const [position, one] of list.entries())
        this.#tree.take(one, {file, row, path: `${key}[${position}]`}, said.table);
    }
  }

  #csv(name: string): TextReader {
    const said = tableOfFile(name);
    if (said === 'unused') return NOTHING;
    if (said !== undefined) {
      this.#add(name, said);
      return csvReader(name, this.#intake, this.#findings);
    }
    return new LateReader((head) => {
      const columns = columnsIn(head);
      const table = guessTable(columns);
      if (table !== undefined) this.#add(name, {table});
      else
        this.#refuse(
          name,
          `its name and its columns (${columns.slice(0, 6).join(', ')}) are not those of an HSDS table: ` +
            'say with --mapping which column is which field',
        );
      return table === undefined ? NOTHING : csvReader(name, this.#intake, this.#findings);
    });
  }

  #mapped(file: string, mapping: SpreadsheetMapping): TextReader {
    this.#intake.file(file, []);
    const parser = new CsvParser({
      columns: (names) => {
        for (const column of missingColumns(mapping, names))
          this.#findings.file(file, column, 'column missing');
      },
      row: ({line, cells}) => {
        const service = mapRow(cells, mapping);
        if (service !== undefined) this.#tree.take(service, {file, row: line, path: ''}, 'service');
      },
      quoteNotClosed: (row) => this.#findings.doubtful({file, row}, '', 'quote not closed'),
    });
    return parser;
  }

  #add(file: string, {table, fills, columns, constants}: FileTable): void {
    this.#intake.add(
      table,
      {file, ...(columns ? {columns} : {}), ...(constants ? {constants} : {})},
      fills === true,
    );
  }

  #refuse(name: string, why: string): void {
    this.problems.push({path: name, message: why});
    this.#findings.file(name, '', 'file not recognized', why);
  }
}

/** A reader that is chosen by the beginning of its text. */
class LateReader implements TextReader {
  readonly #choose: (head: string) => TextReader;
  #head = '';
  #reader: TextReader | undefined;

  constructor(choose: (head: string) => TextReader) {
    this.#choose = choose;
  }

  push(text: string): void {
    if (this.#reader !== undefined) {
      this.#reader.push(text);
      return;
    }
    this.#head += text;
    if (this.#head.length >= HEAD) this.#start();
  }

  end(): void {
    (this.#reader ?? this.#start()).end();
  }

  #start(): TextReader {
    this.#reader = this.#choose(this.#head);
    this.#reader.push(this.#head);
    this.#head = '';
    return this.#reader;
  }
}

const NOTHING: TextReader = {push: () => undefined, end: () => undefined};

/** The lists of an object at the top of a JSON text that hold objects of HSDS. */
function isList(key: string): boolean {
  return key === 'contents' || LISTS.has(key) || /\.csv$/i.test(key);
}

/** Names that no list inside of a service, organization or location has. */
const LISTS = new Set(['organizations', 'taxonomy_terms']);

/** What an answer of the API says about itself, or what is left of an object when its lists are read. */
function isEnvelope(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('id' in value) && !('name' in value);
}

function columnsIn(head: string): readonly string[] {
  let columns: readonly string[] = [];
  const parser = new CsvParser({
    columns: (names) => (columns = names),
    row: () => undefined,
    quoteNotClosed: () => undefined,
  });
  parser.push(head);
  parser.end();
  return columns;
}
