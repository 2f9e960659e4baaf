import type {Directory} from '@heard/schema';

import {makeGazetteer} from '../place/gazetteer.ts';
import {packIndex} from '../search/pack-index.ts';
import {openIndex} from '../search/open-index.ts';
import {searchTexts} from '../search/search-texts.ts';
import {packThesaurus, type Thesaurus} from '../thesaurus/thesaurus.ts';
import {packColumns} from './pack-columns.ts';
import {partOf} from './part-of.ts';
import type {PackedHead} from './packed-head.ts';
import {utf8, writeSections} from './sections.ts';

/** How a directory is packed. */
export interface PackOptions {
  /** Packs bytes (RFC 1951). Without it the file is larger, and fit for being compressed by the host as a whole. */
  readonly deflate?: (bytes: Uint8Array) => Uint8Array;
  /** The name of a block by what is in it: the first 16 letters of its SHA-256 in base64url. */
  readonly nameOf: (bytes: Uint8Array) => string;
  /** One file, or a small one with blocks beside it; by default one up to 2,000 services and 100 KB on the way. */
  readonly split?: boolean;
  /** Everyday words; by default our own of the directory's language. */
  readonly thesaurus?: Thesaurus;
}

/** A packed directory: the file that pages open first, and the blocks beside it by their names. */
export interface PackedDirectory {
  readonly file: Uint8Array;
  readonly blocks: ReadonlyMap<string, Uint8Array>;
}

const servicesInOne = 2_000;
const bytesInOne = {packed: 100_000, unpacked: 600_000} as const;
const detailsPerBlock = 16;
const bytesPerListBlock = 16_384;

/**
 * Packs a compiled directory for pages: see `openPacked`.
 *
 *     const {file, blocks} = packDirectory(directory, {deflate: deflateRawSync, nameOf});
 *
 * Blocks are named by what is in them: a directory that is built anew has new names for what changed, and
 * browsers keep the rest. The same directory always gives the same bytes.
 */
export const packDirectory = (directory: Directory, options: PackOptions): PackedDirectory => {
  const {split = directory.services.length > servicesInOne} = options;
  const packed = split ? packSplit(directory, options) : packOne(directory, options);
  const isLarge =
    options.split === undefined &&
    !split &&
    packed.file.length > bytesInOne[options.deflate ? 'packed' : 'unpacked'];
  return isLarge ? packSplit(directory, options) : packed;
};

const packOne = (directory: Directory, options: PackOptions): PackedDirectory => {
  const {sections, lists} = common(directory, options);
  const head: PackedHead = {
    meta: directory.meta,
    services: directory.services.length,
    detailsPerBlock: Math.max(1, directory.services.length),
    details: [],
    lists: [],
  };
  const details = utf8(textOf(directory));
  const file = writeSections(head, {...sections, lists, details}, options.deflate);
  return {file, blocks: new Map()};
};

const packSplit = (directory: Directory, options: PackOptions): PackedDirectory => {
  const {nameOf, deflate} = options;
  const {sections, lists} = common(directory, options);
  const blocks = new Map<string, Uint8Array>();
  const add = (section: string, bytes: Uint8Array): string => {
    const block = writeSections({}, {[section]: bytes}, deflate);
    const name = nameOf(block);
    blocks.set(name, block);
    return name;
  };
  const {services} = directory;
  const details: string[] = [];
  for (let from = 0; from < services.length; from += detailsPerBlock)
    details.push(add('details', utf8(textOf(partOf(directory, from, from + detailsPerBlock)))));
  const listBlocks: (readonly [number, string])[] = [];
  const {places} = openIndex(sections.terms)!;
  for (let term = 0; term < places.length - 1;) {
    let next = term + 1;
    while (next < places.length - 1 && places[next + 1]! - places[term]! <= bytesPerListBlock)
      next++;
    listBlocks.push([term, add('lists', lists.subarray(places[term], places[next]))]);
    term = next;
  }
  const ids = add('ids', utf8(JSON.stringify(services.map(({id}) => id))));
  const head: PackedHead = {
    meta: directory.meta,
    services: services.length,
    detailsPerBlock,
    details,
    lists: listBlocks,
    ids,
  };
  return {file: writeSections(head, sections, deflate), blocks};
};

/** A directory as JSON, without what the head says once for all. */
const textOf = (directory: Directory): string => JSON.stringify({...directory, meta: undefined});

const common = (directory: Directory, {thesaurus}: PackOptions) => {
  const {terms, lists} = packIndex(searchTexts(directory));
  const {columns, where, pools} = packColumns(directory);
  const everyday = packThesaurus(directory.meta.language, openIndex(terms)!, thesaurus);
  const sections = {
    columns,
    where,
    pools: utf8(JSON.stringify(pools)),
    terms,
    thesaurus: utf8(JSON.stringify(everyday)),
    places: utf8(JSON.stringify(makeGazetteer(directory))),
  };
  return {sections, lists};
};
