import type {Directory, DirectoryMeta} from '@heard/schema';

import {openDirectory} from '../open-directory.ts';
import {LazyParts} from '../search/lazy-parts.ts';
import {SourceError} from '../source/resource-source.ts';
import type {PackedHead} from './packed-head.ts';
import {parse, readSections, type ReadSections} from './sections.ts';

/** What reading a compiled directory takes from its surroundings. */
export interface Surroundings {
  /** Opens deflated bytes (RFC 1951), of which so many come out. */
  readonly inflate: (bytes: Uint8Array, length: number) => Promise<Uint8Array>;
  /** Fetches a block that stands beside the file, by its name, and checks that it is what its name says. */
  readonly load: (name: string) => Promise<Uint8Array>;
}

/** No byte of RFC 1951 stands for more than this many. */
const mostDeflated = 1032;

type Sections = Extract<ReadSections, {state: 'ready'}>;

/** Gives up: the file is not what it should be. */
export const broken = (cause?: unknown): never => {
  throw new SourceError('broken', cause);
};

/** A compiled directory, opened as far as it was needed. Rejects with a `SourceError`. */
export class CompiledFile {
  readonly head: PackedHead;
  readonly meta: DirectoryMeta;
  readonly #sections: Sections;
  readonly #surroundings: Surroundings;
  readonly #details = new LazyParts((block) => this.#openDetails(block));

  /** Opens the file that `packDirectory` made. */
  constructor(bytes: Uint8Array, surroundings: Surroundings) {
    const sections = readSections(bytes);
    if (sections.state !== 'ready') throw new SourceError(sections.state);
    this.#sections = sections;
    this.#surroundings = surroundings;
    this.head = sections.head as unknown as PackedHead;
    this.meta = this.head.meta;
    const {meta, services, detailsPerBlock, details, words, apart} = this.head;
    const isWhole =
      typeof meta?.language === 'string' &&
      typeof meta.timeZone === 'string' &&
      services >= 0 &&
      detailsPerBlock > 0 &&
      Array.isArray(details) &&
      Array.isArray(words) &&
      apart;
    if (!isWhole) broken('head');
  }

  /** The bytes of a section of the file, or of the block in which it stands. */
  section(name: string): Promise<Uint8Array> {
    const block = this.head.apart[name];
    return block === undefined ? this.#opened(this.#sections, name) : this.block(block, name);
  }

  /** What a section of the file says in JSON. */
  async json(name: string): Promise<unknown> {
    return parse(await this.section(name)) ?? broken(name);
  }

  /** The bytes of the section of a block. */
  async block(name: string, section: string): Promise<Uint8Array> {
    const sections = readSections(await this.#surroundings.load(name));
    if (sections.state !== 'ready') throw new SourceError(sections.state, name);
    return this.#opened(sections, section);
  }

  /** The directory in which a service stands, and its position there. */
  async details(entry: number): Promise<readonly [Directory, number]> {
    const {detailsPerBlock: size} = this.head;
    const block = Math.floor(entry / size);
    await this.#details.load([block]);
    return [this.#details.get(block), entry - block * size];
  }

  /** The ids of all services, in their order. */
  async ids(): Promise<readonly string[]> {
    return this.head.details.length
      ? ((await this.json('ids')) as readonly string[])
      : (await this.details(0))[0].services.map(({id}) => id);
  }

  async #openDetails(block: number): Promise<Directory> {
    const name = this.head.details[block];
    const bytes =
      name === undefined ? await this.section('details') : await this.block(name, 'details');
    const opening = openDirectory({...(parse(bytes) as object), meta: this.meta});
    return opening.state === 'ready' ? opening.directory : broken('details');
  }

  async #opened({head, stored}: Sections, name: string): Promise<Uint8Array> {
    const bytes = stored(name);
    const length = head.sections[name]?.[1];
    if (length === undefined) return bytes;
    // A length that lies must not ask for all the memory.
    if (!(length <= bytes.length * mostDeflated)) broken(name);
    try {
      return await this.#surroundings.inflate(bytes, length);
    } catch (error) {
      return broken(error);
    }
  }
}
