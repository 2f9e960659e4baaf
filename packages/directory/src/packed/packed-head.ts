import type {Directory} from '@heard/schema';

import {readSections} from './sections.ts';

/** What the head of a packed directory says. */
export interface PackedHead {
  readonly meta: Directory['meta'];
  /** How many services there are. */
  readonly services: number;
  /** How many services stand in each block of details. */
  readonly detailsPerBlock: number;
  /** Names of the blocks of details; none when they are in the file. */
  readonly details: readonly string[];
  /** The first word of each block of lists, and its name; none when they are in the file. */
  readonly lists: readonly (readonly [term: number, name: string])[];
  /** The block that tells the ids of services in their order; none when all details are in the file. */
  readonly ids?: string;
}

/** The names of the blocks of a packed directory; none when the bytes are none. */
export const blockNames = (file: Uint8Array): readonly string[] => {
  const sections = readSections(file);
  if (sections.state !== 'ready') return [];
  const {details = [], lists = [], ids} = sections.head as Partial<PackedHead>;
  return [...details, ...lists.map(([, name]) => name), ...(ids === undefined ? [] : [ids])];
};
