import {
  openCompiled,
  type CompiledSurroundings,
  type ResourceQuestion,
  type ResourceSource,
} from '@heard/directory';
import * as places from '@heard/directory/place';
import * as searching from '@heard/directory/search';
import {inflateSync} from 'fflate';

import {hits, type Ask} from './contestant.ts';

/**
 * Opens a packed directory in a browser or in Node, with the surroundings that either has. The code is there already, as
 * that of all others is.
 */
export const openHeard = (
  index: Uint8Array,
  part: (name: string) => Uint8Array,
  inflate: CompiledSurroundings['inflate'],
): ResourceSource => {
  let inBlocks = false;
  return openCompiled(index, {
    // Blocks by code, as the finder does.
    inflate: async (bytes, length) =>
      inBlocks ? inflateSync(bytes, {out: new Uint8Array(length)}) : inflate(bytes, length),
    load: (name) => {
      inBlocks = true;
      return Promise.resolve(part(name));
    },
    loadSearch: () => Promise.resolve(searching),
    loadPlaces: () => Promise.resolve(places),
  });
};

/** Asks a source by text alone. */
export const askHeard =
  (source: ResourceSource): Ask =>
  async (text) =>
    (await source.find({text, limit: hits})).hits.map(({service}) => service.id);

/** Asks a source with facets chosen, at a place and a moment. */
export const askHeardNarrowly = async (source: ResourceSource): Promise<Ask> => {
  const around: Omit<ResourceQuestion, 'text'> = {
    chosen: {cost: ['free', 'low'], mode: ['phone', 'in-person']},
    place: await source.here({latitude: 39.8, longitude: -89.6}),
    now: new Date('2026-02-02T16:00:00Z'),
    counts: true,
    limit: hits,
  };
  return async (text) => (await source.find({...around, text})).hits.map(({service}) => service.id);
};
