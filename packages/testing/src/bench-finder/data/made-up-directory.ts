import type {Directory, DirectoryLocation, DirectoryService} from '@heard/schema';

import {below, oneOf, seeded, type Random} from './random.ts';
import {Script, wordsOf, zipf} from './vocabulary.ts';

const facets = {
  kind: ['legal', 'shelter', 'medical', 'counselling', 'food', 'work'],
  cost: ['free', 'low', 'paid'],
  mode: ['phone', 'in-person', 'online'],
};
const languages = ['en', 'es', 'ru', 'ar', 'zh'];

/** Of twenty services, how many are written in each script. */
const shares: Readonly<Record<Script, number>> = {Latin: 11, Cyrillic: 3, Arabic: 3, Chinese: 3};
const turns = Script.flatMap((script) => Array.from({length: shares[script]}, () => script));

const namedWords = 4;
const textWords = 56;
const towns = 200;

/** A sentence goes to its end; Chinese puts no spaces. */
const sentences = (words: readonly string[], script: Script): string => {
  const isChinese = script === 'Chinese';
  const texts: string[] = [];
  for (let from = 0; from < words.length; from += 14)
    texts.push(words.slice(from, from + 14).join(isChinese ? '' : ' '));
  return texts.join(isChinese ? '。' : '. ');
};

/**
 * A directory with as many services as are asked for, about 60 words each: names, texts and towns in four scripts, four facets,
 * and a point for each. Always the same.
 */
export const makeUpDirectory = (size: number): Directory => {
  const random = seeded(20_260_131);
  const vocabulary = new Map(Script.map((script) => [script, wordsOf(script, random)]));
  const next = new Map([...vocabulary].map(([script, words]) => [script, zipf(words)]));
  const several = (script: Script, length: number) =>
    Array.from({length}, () => next.get(script)!(random));
  const townNames = Array.from({length: towns}, () =>
    oneOf(random, vocabulary.get('Latin')!.slice(2_000)),
  );
  const services: DirectoryService[] = [];
  const locations: DirectoryLocation[] = [];
  const texts: string[] = [];
  for (let position = 0; position < size; position++) {
    const script = turns[position % turns.length]!;
    services.push({
      id: `service-${position}`,
      name: several(script, namedWords).join(script === 'Chinese' ? '' : ' '),
      description: position,
      locations: [position],
      tags: tagsOf(random),
      languages: [{code: oneOf(random, languages)}],
    });
    texts.push(sentences(several(script, textWords), script));
    const town = below(random, towns);
    locations.push({
      addresses: [{city: townNames[town]!, stateProvince: 'IL'}],
      // Around its town, and towns in a grid.
      latitude: 37 + Math.floor(town / 20) * 0.5 + random() * 0.2,
      longitude: -91 + (town % 20) * 0.15 + random() * 0.1,
    });
  }
  return {
    version: 1,
    meta: {
      name: 'A made-up directory',
      source: {name: 'Made up', licence: 'CC0-1.0'},
      builtOn: '2026-01-31',
      language: 'en',
      timeZone: 'America/Chicago',
      counts: {
        organizations: 0,
        services: size,
        locations: size,
        phones: 0,
        schedules: 0,
      },
    },
    services,
    locations,
    texts,
    organizations: [],
    phones: [],
    schedules: [],
    areas: [],
  };
};

const tagsOf = (random: Random) => ({
  kind: [oneOf(random, facets.kind)],
  cost: [oneOf(random, facets.cost)],
  mode: [oneOf(random, facets.mode)],
});
