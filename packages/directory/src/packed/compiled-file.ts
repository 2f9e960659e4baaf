import type {Directory, DirectoryMeta} from '@heard/schema';

import {openDirectory} from '../open-directory.ts';
import type {Gazetteer} from '../place/gazetteer.ts';
import {openIndex, type SearchIndex} from '../search/open-index.ts';
import {ByteReader} from '../search/bytes.ts';
import {SourceError} from '../source/resource-source.ts';
import type {PackedThesaurus} from '../thesaurus/thesaurus.ts';
import type {PackedHead} from './packed-head.ts';
import {isPools, type Desk, type Pools, type Whereabouts} from './pools.ts';
import {openWhere} from './where.ts';
import {parse, readSections, type ReadSections} from './sections.ts';

/** What reading a compiled directory takes from its surroundings. */
export interface Surroundings {
  /** Opens deflated bytes (RFC 1951). */
  readonly inflate: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Fetches a block that stands beside the file, by its name, and checks that it is what its name says. */
  readonly load: (name: string) => Promise<Uint8Array>;
}

type Sections = Extract<ReadSections, {state: 'ready'}>;

const broken = (cause?: unknown): never => {
  throw new SourceError('broken', cause);
};

/** A compiled directory, opened as far as it was needed. Rejects with a `SourceError`. */
export class CompiledFile {
  readonly meta: DirectoryMeta;
  readonly index: SearchIndex;
  readonly pools: Pools;
  /** For each service where its facets, places and hours stand in the pools, and whether it runs. */
  readonly tags: Uint32Array;
  readonly whereabouts: Uint32Array;
  readonly hours: Uint32Array;
  readonly running: Uint8Array;
  readonly desks: readonly Desk[];
  readonly places: readonly Whereabouts[];
  readonly thesaurus: ReadonlyMap<string, readonly string[]>;
  readonly #head: PackedHead;
  readonly #sections: Sections;
  readonly #surroundings: Surroundings;
  readonly #details: (Promise<Directory> | undefined)[] = [];
  readonly #lists: (Uint8Array | undefined)[] = [];

  private constructor(
    sections: Sections,
    surroundings: Surroundings,
    parts: {
      terms: Uint8Array;
      columns: Uint8Array;
      where: Uint8Array;
      pools: unknown;
      thesaurus: unknown;
    },
  ) {
    this.#sections = sections;
    this.#surroundings = surroundings;
    this.#head = sections.head as unknown as PackedHead;
    this.meta = this.#head.meta;
    this.index = openIndex(parts.terms) ?? broken('terms');
    this.pools = isPools(parts.pools) ? parts.pools : broken('pools');
    this.thesaurus = new Map(parts.thesaurus as PackedThesaurus);
    const {tagSets, hours, addresses} = this.pools;
    ({desks: this.desks, whereabouts: this.places} = openWhere(parts.where, addresses) ?? broken());
    const {entries} = this.index;
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
    this.whereabouts = column(this.places, () => (last += reader.signed()));
    this.hours = column(hours, () => reader.number());
  }

  /** Opens the file that `packDirectory` made. */
  static async open(bytes: Uint8Array, surroundings: Surroundings): Promise<CompiledFile> {
    const sections = readSections(bytes);
    if (sections.state !== 'ready') throw new SourceError(sections.state);
    const {meta, details, lists} = sections.head as unknown as PackedHead;
    const isWhole =
      typeof meta?.language === 'string' &&
      typeof meta.timeZone === 'string' &&
      Array.isArray(details) &&
      Array.isArray(lists);
    if (!isWhole) broken('head');
    const section = (name: string) => open(sections, name, surroundings);
    const json = async (name: string) => parse(await section(name)) ?? broken(name);
    try {
      const [terms, columns, where, pools, thesaurus] = await Promise.all([
        section('terms'),
        section('columns'),
        section('where'),
        json('pools'),
        json('thesaurus'),
      ]);
      const file = new CompiledFile(sections, surroundings, {
        terms,
        columns,
        where,
        pools,
        thesaurus,
      });
      if (!lists.length) file.#lists[0] = await section('lists');
      return file;
    } catch (error) {
      throw error instanceof SourceError ? error : new SourceError('broken', error);
    }
  }

  /** Loads the lists of these words, as far as they are not there. */
  async loadLists(terms: Iterable<number>): Promise<void> {
    const wanted = new Set<number>();
    for (const term of terms) {
      const block = this.#blockOf(term);
      if (!this.#lists[block]) wanted.add(block);
    }
    await Promise.all(
      [...wanted].map(async (block) => {
        this.#lists[block] ??= await this.#block(this.#head.lists[block]![1], 'lists');
      }),
    );
  }

  /** The bytes in which the list of a word stands, and where. The lists were loaded before. */
  listOf(term: number): {readonly bytes: Uint8Array; readonly at: number} {
    const block = this.#blockOf(term);
    const first = this.#head.lists[block]?.[0] ?? 0;
    const {places} = this.index;
    return {bytes: this.#lists[block]!, at: places[term]! - places[first]!};
  }

  /** The lists of words stand in blocks. */
  get isSplit(): boolean {
    return this.#head.lists.length > 0;
  }

  /** The directory in which a service stands, and its position there. */
  async details(entry: number): Promise<readonly [Directory, number]> {
    const {detailsPerBlock: size} = this.#head;
    const block = Math.floor(entry / size);
    const loading = (this.#details[block] ??= this.#openDetails(block));
    // What could not be loaded is tried again the next time.
    loading.catch(() => delete this.#details[block]);
    return [await loading, entry - block * size];
  }

  /** The ids of all services, in their order. */
  async ids(): Promise<readonly string[]> {
    const {ids} = this.#head;
    if (ids === undefined) return (await this.details(0))[0].services.map(({id}) => id);
    return (parse(await this.#block(ids, 'ids')) ?? broken('ids')) as readonly string[];
  }

  /** All places that the directory knows of. */
  async gazetteer(): Promise<Gazetteer> {
    const places = await open(this.#sections, 'places', this.#surroundings);
    return (parse(places) ?? broken('places')) as Gazetteer;
  }

  async #openDetails(block: number): Promise<Directory> {
    const name = this.#head.details[block];
    const bytes =
      name === undefined
        ? await open(this.#sections, 'details', this.#surroundings)
        : await this.#block(name, 'details');
    const opening = openDirectory({...(parse(bytes) as object), meta: this.meta});
    return opening.state === 'ready' ? opening.directory : broken('details');
  }

  async #block(name: string, section: string): Promise<Uint8Array> {
    const sections = readSections(await this.#surroundings.load(name));
    if (sections.state !== 'ready') throw new SourceError(sections.state, name);
    return open(sections, section, this.#surroundings);
  }

  /** The block of lists in which that of a word stands: the last that does not begin behind it. */
  #blockOf(term: number): number {
    const {lists} = this.#head;
    let low = 0;
    for (let high = lists.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (lists[middle]![0] <= term) low = middle;
      else high = middle;
    }
    return low;
  }
}

const open = async (
  {head, stored}: Sections,
  name: string,
  {inflate}: Surroundings,
): Promise<Uint8Array> => {
  const bytes = stored(name);
  return head.sections[name]?.[1] === undefined ? bytes : inflate(bytes);
};
