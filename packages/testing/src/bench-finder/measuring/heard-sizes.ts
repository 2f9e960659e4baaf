import {inflateRawSync} from 'node:zlib';

import type {Directory} from '@heard/schema';

import type {Parts} from '../contestants/contestant.ts';
import {askHeard, openHeard} from '../contestants/open-heard.ts';
import {packHeard} from '../contestants/pack-heard.ts';
import {keystrokes} from './ask-typed.ts';
import {brotliSize, withoutDetails} from './sizes.ts';
import {median} from './statistics.ts';

/** With the median name, and with the one that takes most. */
export interface Spread {
  readonly middle: number;
  readonly most: number;
}

/** What has come when the first ten results of a name are there: of its first letter, asked at once, or typed to its end. */
export interface FirstTen {
  readonly letter: Spread;
  readonly atOnce: Spread;
  readonly typed: Spread;
}

/** Bytes of ours that travel. */
export interface HeardSizes {
  readonly oneFile: number;
  readonly oneFileDeflated: number;
  readonly withoutDetails: number;
  /** Head and all blocks of lists and details, as they are packed by default. */
  readonly all: number;
  readonly blocks: number;
  readonly brotli: FirstTen;
  readonly deflate: FirstTen;
}

/** Which parts are asked for by questions one after the other. */
const partsFor = async (parts: Parts, questions: readonly string[]): Promise<readonly string[]> => {
  const loaded = new Set(['index']);
  const source = openHeard(
    parts.get('index')!,
    (part) => {
      loaded.add(part);
      return parts.get(part)!;
    },
    async (bytes) => inflateRawSync(bytes),
  );
  const ask = askHeard(source);
  for (const text of questions) await ask(text);
  return [...loaded];
};

const firstTen = async (
  parts: Parts,
  names: readonly string[],
  sizeOf: (bytes: Uint8Array) => number | Promise<number>,
): Promise<FirstTen> => {
  const sizes = new Map<string, number>();
  const spread = async (questions: (name: string) => readonly string[]): Promise<Spread> => {
    const sums: number[] = [];
    for (const name of names) {
      let sum = 0;
      for (const part of await partsFor(parts, questions(name))) {
        if (!sizes.has(part)) sizes.set(part, await sizeOf(parts.get(part)!));
        sum += sizes.get(part)!;
      }
      sums.push(sum);
    }
    return {middle: median(sums), most: Math.max(...sums)};
  };
  return {
    letter: await spread((name) => [...name].slice(0, 1)),
    atOnce: await spread((name) => [name]),
    typed: await spread(keystrokes),
  };
};

/** Packs a directory in every way, and weighs it. */
export const heardSizes = async (
  directory: Directory,
  names: readonly string[],
): Promise<HeardSizes> => {
  const raw = packHeard(directory, {split: false, deflated: false}).get('index')!;
  const one = packHeard(directory, {split: false, deflated: true}).get('index')!;
  const plain = packHeard(directory, {deflated: false});
  const deflated = packHeard(directory, {deflated: true});
  return {
    oneFile: await brotliSize(raw),
    oneFileDeflated: one.length,
    withoutDetails: await brotliSize(withoutDetails(raw)),
    all: [...deflated.values()].reduce((sum, {length}) => sum + length, 0),
    blocks: deflated.size - 1,
    brotli: await firstTen(plain, names, brotliSize),
    deflate: await firstTen(deflated, names, ({length}) => length),
  };
};
