import type {Answers} from '../search/ask-dictionary.ts';
import {ByteReader} from '../search/bytes.ts';
import {Dictionary} from '../search/dictionary.ts';
import {openTerms, type TermTable} from '../search/open-terms.ts';
import type {PackedThesaurus} from '../thesaurus/thesaurus.ts';
import {broken, type CompiledFile} from './compiled-file.ts';
import {LastWords} from './last-words.ts';
import {isPools, type Pools} from './pools.ts';
import type {openWhere, Where} from './where.ts';
import {WordLists} from './word-lists.ts';

interface Parts {
  readonly columns: Uint8Array;
  readonly pools: unknown;
  readonly thesaurus: unknown;
}

/** What a search has to know of a compiled directory. Rejects with a `SourceError`. */
export class SearchFile {
  /** How many services there are. */
  readonly entries: number;
  readonly dictionary: Dictionary;
  readonly lists: WordLists;
  /** Words and their lists stand in blocks, which are fetched as they are needed. */
  readonly inBlocks: boolean;
  readonly pools: Pools;
  /** For each service where its facets, places and hours stand in the pools, and whether it runs. */
  readonly tags: Uint32Array;
  readonly whereabouts: Uint32Array;
  readonly hours: Uint32Array;
  readonly running: Uint8Array;
  readonly thesaurus: ReadonlyMap<string, readonly string[]>;
  /** What words of the last questions came to, and what slips of them may have meant. */
  readonly answers = new LastWords<Answers>();
  readonly slips = new LastWords<Answers>();
  readonly #file: CompiledFile;
  #where: Where | undefined;

  private constructor(file: CompiledFile, parts: Parts) {
    this.#file = file;
    const {words, services: entries} = file.head;
    this.entries = entries;
    this.inBlocks = words.length > 0;
    this.dictionary = new Dictionary(
      this.inBlocks ? words.map(([first, count]) => [first, count]) : [['', 0]],
      (block) => this.#openWords(block),
    );
    this.lists = new WordLists(file, this.dictionary);
    this.pools = isPools(parts.pools) ? parts.pools : broken('pools');
    this.thesaurus = new Map(parts.thesaurus as PackedThesaurus);
    const {tagSets, hours} = this.pools;
    if (entries > parts.columns.length) broken('columns');
    const reader = new ByteReader(parts.columns);
    const column = (list: readonly unknown[], read: () => number) =>
      Uint32Array.from({length: entries}, () => {
        const place = read();
        return place in list ? place : broken('columns');
      });
    this.running = new Uint8Array(entries);
    let entry = 0;
    this.tags = column(tagSets, () => {
      const tags = reader.number();
      this.running[entry++] = tags & 1;
      return tags >>> 1;
    });
    let last = 0;
    this.whereabouts = Uint32Array.from({length: entries}, () => (last += reader.signed()));
    this.hours = column(hours, () => reader.number());
  }

  /** Opens what there is for searching in a file. */
  static async open(file: CompiledFile): Promise<SearchFile> {
    const [columns, pools, thesaurus] = await Promise.all([
      file.section('columns'),
      file.json('pools'),
      file.json('thesaurus'),
    ]);
    return new SearchFile(file, {columns, pools, thesaurus});
  }

  /** Where services are and whom they are for. Opened once somebody names a place: it is large, and most do not. */
  async where(open: typeof openWhere): Promise<Where> {
    return (this.#where ??= await this.#openWhere(open));
  }

  async #openWhere(open: typeof openWhere): Promise<Where> {
    const bytes = await this.#file.section('where');
    const where = open(bytes, this.pools.addresses) ?? broken('where');
    const {length} = where.whereabouts;
    return this.whereabouts.every((place) => place < length) ? where : broken('columns');
  }

  async #openWords(block: number): Promise<TermTable> {
    const words = this.#file.head.words[block];
    const bytes = words
      ? await this.#file.block(words[2], 'terms')
      : await this.#file.section('terms');
    const table = openTerms(bytes);
    return table && (!words || table.counts.length === words[1]) ? table : broken('terms');
  }
}
