import type {Directory} from '@heard/schema';

import {readSections} from './sections.ts';

/** A block of sorted words: its first word, how many it has, its name, and the blocks in which their lists stand. */
export type PackedWords = readonly [
  first: string,
  count: number,
  name: string,
  /** For each block of lists the first of these words whose list stands there, and its name. */
  lists: readonly (readonly [term: number, name: string])[],
];

/** What the head of a packed directory says. */
export interface PackedHead {
  readonly meta: Directory['meta'];
  /** How many services there are. */
  readonly services: number;
  /** How many services stand in each block of details. */
  readonly detailsPerBlock: number;
  /** Names of the blocks of details; none when they are in the file. */
  readonly details: readonly string[];
  /** The blocks of words; none when they are in the file. */
  readonly words: readonly PackedWords[];
  /** Names of the blocks in which sections stand that few people need. */
  readonly apart: {readonly [section: string]: string};
}

/** The names of the blocks of a packed directory; none when the bytes are none. */
export const blockNames = (file: Uint8Array): readonly string[] => {
  const sections = readSections(file);
  if (sections.state !== 'ready') return [];
  const {details = [], words = [], apart = {}} = sections.head as Partial<PackedHead>;
  return [
    ...details,
    ...words.flatMap(([, , name, lists]) => [name, ...lists.map(([, list]) => list)]),
    ...Object.values(apart),
  ];
};
