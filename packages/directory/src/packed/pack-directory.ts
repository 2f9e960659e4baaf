import type {Directory} from '@heard/schema';

import {makeGazetteer} from '../place/gazetteer.ts';
import {Dictionary} from '../search/dictionary.ts';
import {listWords} from '../search/list-words.ts';
import {openTerms} from '../search/open-terms.ts';
import {joined, packTerms} from '../search/pack-terms.ts';
import {searchTexts} from '../search/search-texts.ts';
import {packThesaurus, type Thesaurus} from '../thesaurus/thesaurus.ts';
import {packColumns} from './pack-columns.ts';
import {partOf} from './part-of.ts';
import {cutWords} from './cut-words.ts';
import type {PackedHead, PackedWords} from './packed-head.ts';
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
/** How much stands in a block: less where little is searched, so that ten results of a few words take little. */
const blockSizes = (services: number) =>
  services < 5_000
    ? {details: 4, words: 4_096, lists: 4_096}
    : services < 50_000
      ? {details: 4, words: 8_192, lists: 8_192}
      : {details: 16, words: 16_384, lists: 16_384};

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
  const {sections, places, words} = common(directory, options);
  const head: PackedHead = {
    meta: directory.meta,
    services: directory.services.length,
    detailsPerBlock: Math.max(1, directory.services.length),
    details: [],
    words: [],
    apart: {},
  };
  const inOne = {
    ...sections,
    ...places,
    terms: packTerms(words),
    lists: joined(words.map(({list}) => list)),
    details: utf8(textOf(directory)),
  };
  return {file: writeSections(head, inOne, options.deflate), blocks: new Map()};
};

const packSplit = (directory: Directory, options: PackOptions): PackedDirectory => {
  const {nameOf, deflate} = options;
  const {sections, places, words} = common(directory, options);
  const blocks = new Map<string, Uint8Array>();
  const add = (inBlock: {readonly [section: string]: Uint8Array}): string => {
    const block = writeSections({}, inBlock, deflate);
    const name = nameOf(block);
    blocks.set(name, block);
    return name;
  };
  const {services} = directory;
  const sizes = blockSizes(services.length);
  const details: string[] = [];
  for (let from = 0; from < services.length; from += sizes.details) {
    const part = partOf(directory, from, from + sizes.details);
    details.push(add({details: utf8(textOf(part))}));
  }
  const wordBlocks = cutWords(words, sizes).map(({words: some, lists}): PackedWords => {
    const name = add({terms: packTerms(some)});
    const named = lists.map(
      ([from, to]) =>
        [from, add({lists: joined(some.slice(from, to).map(({list}) => list))})] as const,
    );
    return [some[0]?.word ?? '', some.length, name, named];
  });
  const ids = add({ids: utf8(JSON.stringify(services.map(({id}) => id)))});
  const where = add(places);
  const head: PackedHead = {
    meta: directory.meta,
    services: services.length,
    detailsPerBlock: sizes.details,
    details,
    words: wordBlocks,
    apart: {ids, where, places: where},
  };
  return {file: writeSections(head, sections, deflate), blocks};
};

/** A directory as JSON, without what the head says once for all. */
const textOf = (directory: Directory): string => JSON.stringify({...directory, meta: undefined});

/** What stands in the file however it is packed, what is needed for places only, and the words. */
const common = (directory: Directory, {thesaurus}: PackOptions) => {
  const words = listWords(searchTexts(directory));
  const {columns, where, pools} = packColumns(directory);
  const everyday = packThesaurus(
    directory.meta.language,
    Dictionary.of(openTerms(packTerms(words))!),
    thesaurus,
  );
  return {
    words,
    sections: {
      columns,
      pools: utf8(JSON.stringify(pools)),
      thesaurus: utf8(JSON.stringify(everyday)),
    },
    places: {where, places: utf8(JSON.stringify(makeGazetteer(directory)))},
  };
};
