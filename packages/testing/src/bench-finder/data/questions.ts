import type {Directory} from '@heard/schema';

import {below, seeded, type Random} from './random.ts';
import {withSlip} from './slip.ts';
import {Script} from './vocabulary.ts';

/** How a known name is asked for: as it stands, with one slip, with its last word begun, or by its second half. */
export const Asking = ['exact', 'typo', 'prefix', 'part'] as const;
export type Asking = (typeof Asking)[number];

/** A question whose answer is known: one of these services. */
export interface KnownQuestion {
  readonly script: Script;
  readonly asking: Asking;
  readonly text: string;
  readonly wanted: readonly string[];
}

/** What is asked in a run, of every contestant alike. */
export interface Questions {
  /** Names, typed letter by letter; every second one has a slip. */
  readonly typed: readonly string[];
  /** Names whose typing makes the machine warm, and is not counted. */
  readonly warming: readonly string[];
  readonly known: readonly KnownQuestion[];
}

const namesTyped = {perScript: 6, warming: 2, known: 30};

/** Makes the questions to a directory. The same directory always has the same questions. */
export const questionsTo = (directory: Directory): Questions => {
  const random = seeded(7);
  const byName = new Map<string, string[]>();
  for (const {id, name, status = 'active'} of directory.services)
    // What is not running rightly comes last.
    if (status === 'active') byName.set(name, [...(byName.get(name) ?? []), id]);
  const byScript = new Map<Script, string[]>();
  for (const name of shuffled([...byName.keys()], random)) {
    const script = scriptOf(name);
    byScript.set(script, [...(byScript.get(script) ?? []), name]);
  }
  const {perScript, warming, known} = namesTyped;
  // In turns, so that whoever is too slow for all of them has some of every script.
  const inTurns = (from: number, count: number) =>
    Array.from({length: count}, (_, turn) =>
      [...byScript].map(([script, names]) => ({
        script,
        name: names[(from + turn) % names.length]!,
      })),
    ).flat();
  const count = Math.ceil((perScript * Script.length) / byScript.size);
  return {
    warming: inTurns(0, warming).map(({name}) => name),
    typed: inTurns(warming, count).map(({name}, place) =>
      Math.floor(place / byScript.size) % 2 ? withSlip(name, random) : name,
    ),
    known: inTurns(warming + count, known).flatMap(({script, name}) =>
      Asking.map((asking) => ({
        script,
        asking,
        text: asked(name, asking, random),
        wanted: byName.get(name)!,
      })),
    ),
  };
};

const asked = (name: string, asking: Asking, random: Random): string => {
  if (asking === 'exact') return name;
  if (asking === 'typo') return withSlip(name, random);
  if (asking === 'part') return secondHalf(name);
  const last = [...(/[^ ]+$/u.exec(name)?.[0] ?? '')];
  const left = Math.floor(last.length / 2);
  return name.slice(0, name.length - last.slice(last.length - left).join('').length);
};

/** The later words of a name; of one without spaces the later signs. */
const secondHalf = (name: string): string => {
  const words = name.includes(' ') ? name.split(' ') : [...name];
  return words.slice(Math.floor(words.length / 2)).join(name.includes(' ') ? ' ' : '');
};

/** The script of a name, by its first letter. */
const scriptOf = (name: string): Script => {
  const first = /\p{L}/u.exec(name)?.[0] ?? '';
  if (/\p{Script=Han}/u.test(first)) return 'Chinese';
  if (/\p{Script=Arabic}/u.test(first)) return 'Arabic';
  return /\p{Script=Cyrillic}/u.test(first) ? 'Cyrillic' : 'Latin';
};

const shuffled = <T>(list: readonly T[], random: Random): T[] => {
  const cards = [...list];
  for (let at = cards.length - 1; at > 0; at--) {
    const other = below(random, at + 1);
    [cards[at], cards[other]] = [cards[other]!, cards[at]!];
  }
  return cards;
};
