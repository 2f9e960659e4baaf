import {inflateRawSync} from 'node:zlib';

import type {Contestant} from './contestant.ts';
import {askHeard, askHeardNarrowly, openHeard} from './open-heard.ts';
import {packHeard} from './pack-heard.ts';

const inflate = async (bytes: Uint8Array) => inflateRawSync(bytes);

/** Ours, packed as `heard directory build` does by default. */
export const heard: Contestant = {
  name: 'Heard',
  settings:
    'as `heard directory build` packs it: one file, or above 2,000 services or 100 KB a file with blocks, deflated. Blocks are at hand as bytes, and are opened when a question needs them. Everything is on: everyday words, other forms, slips, facets with counts, whole services as hits.',
  lacks: 'A wrong sign of Chinese is only outweighed by the right ones.',
  build: (directory) => packHeard(directory, {deflated: true}),
  open: (index, part) => askHeard(openHeard(index, part, inflate)),
};

/** Ours, with facets chosen and at a place. */
export const heardNarrowly: Contestant = {
  ...heard,
  name: 'Heard, with facets, a place and hours',
  open: (index, part) => askHeardNarrowly(openHeard(index, part, inflate)),
};

/** Ours in one file, whatever its size. */
export const heardInOne: Contestant = {
  ...heard,
  name: 'Heard, all in one file',
  build: (directory) => packHeard(directory, {deflated: true, split: false}),
};
