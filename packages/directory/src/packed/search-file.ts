import type {Answers} from '../search/ask-index.ts';
import {ByteReader} from '../search/bytes.ts';
import {openIndex, type SearchIndex} from '../search/open-index.ts';
import type {PackedThesaurus} from '../thesaurus/thesaurus.ts';
import {broken, type CompiledFile} from './compiled-file.ts';
import {LastWords} from './last-words.ts';
import {isPools, type Pools} from './pools.ts';
import {openWhere, type Where} from './where.ts';

interface Parts {
  readonly terms: Uint8Array;
  readonly columns: Uint8Array;
  readonly pools: unknown;
  readonly thesaurus: unknown;
}

/** What a search has to know of a compiled directory. Rejects with a `SourceError`. */
export class SearchFile {
  readonly index: SearchIndex;
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
  readonly #lists: (Uint8Array | undefined)[] = [];
  readonly #loading = new Map<number, Promise<void>>();

  private constructor(file: CompiledFile, parts: Parts) {
    this.#file = file;
    this.index = openIndex(parts.terms) ?? broken('terms');
    this.pools = isPools(parts.pools) ? parts.pools : broken('pools');
    this.thesaurus = new Map(parts.thesaurus as PackedThesaurus);
    const {tagSets, hours} = this.pools;
    const {entries} = this.index;
    if (entries !== file.head.services || entries > parts.columns.length) broken('columns');
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
    const [terms, columns, pools, thesaurus, lists] = await Promise.all([
      file.section('terms'),
      file.section('columns'),
      file.json('pools'),
      file.json('thesaurus'),
      file.head.lists.length ? undefined : file.section('lists'),
    ]);
    const search = new SearchFile(file, {terms, columns, pools, thesaurus});
    search.#lists[0] = lists;
    if (lists && lists.length !== search.index.places.at(-1)) broken('lists');
    return search;
  }

  /** Where services are and whom they are for. Opened once somebody names a place: it is large, and most do not. */
  async where(): Promise<Where> {
    return (this.#where ??= await this.#openWhere());
  }

  async #openWhere(): Promise<Where> {
    const bytes = await this.#file.section('where');
    const where = openWhere(bytes, this.pools.addresses) ?? broken('where');
    const {length} = where.whereabouts;
    return this.whereabouts.every((place) => place < length) ? where : broken('columns');
  }

  /** The lists of words stand in blocks. */
  get isSplit(): boolean {
    return this.#file.head.lists.length > 0;
  }

  /** Loads the lists of these words, as far as they are not there. */
  async loadLists(terms: Iterable<number>): Promise<void> {
    if (!this.isSplit) return;
    const wanted = new Set<number>();
    for (const term of terms) {
      const block = this.#blockOf(term);
      if (!this.#lists[block]) wanted.add(block);
    }
    await Promise.all([...wanted].map((block) => this.#loadBlock(block)));
  }

  /** Loads a block of lists, once also for whoever asks while it loads. What could not be loaded is tried again. */
  #loadBlock(block: number): Promise<void> {
    const load = async () => {
      try {
        this.#lists[block] = await this.#file.block(this.#file.head.lists[block]![1], 'lists');
      } finally {
        this.#loading.delete(block);
      }
    };
    const loading = this.#loading.get(block) ?? load();
    if (!this.#lists[block]) this.#loading.set(block, loading);
    return loading;
  }

  /** The bytes in which the list of a word stands, and where. The lists were loaded before. */
  listOf(term: number): {readonly bytes: Uint8Array; readonly at: number} {
    const block = this.#blockOf(term);
    const first = this.#file.head.lists[block]?.[0] ?? 0;
    const {places} = this.index;
    return {bytes: this.#lists[block]!, at: places[term]! - places[first]!};
  }

  /** The block of lists in which that of a word stands: the last that does not begin behind it. */
  #blockOf(term: number): number {
    const {lists} = this.#file.head;
    let low = 0;
    for (let high = lists.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (lists[middle]![0] <= term) low = middle;
      else high = middle;
    }
    return low;
  }
}
