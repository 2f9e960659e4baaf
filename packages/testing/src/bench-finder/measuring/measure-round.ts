/** One round of one contestant, in a process of its own: `measure-round.ts CONTESTANT FOLDER QUESTIONS SECONDS`. */
import {readFileSync} from 'node:fs';

import {contestantOf} from '../contestants/contestants.ts';
import type {Questions} from '../data/questions.ts';
import {timeTyped} from './ask-typed.ts';
import type {Round} from './round.ts';
import {readLaterParts, readPart} from './stored-parts.ts';

const [id = '', folder = '', file = '', seconds = ''] = process.argv.slice(2);
const {typed, warming} = JSON.parse(readFileSync(file, 'utf8')) as Questions;

const heap = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  const {heapUsed, external} = process.memoryUsage();
  return heapUsed + external;
};

// Blocks stay with the browser until they are needed: they are not counted, what becomes of them is.
const later = readLaterParts(folder);
const empty = heap();
const open = async () => {
  const index = readPart(folder, 'index');
  const start = performance.now();
  const ask = await contestantOf(id).open(index, (name) => later.get(name)!);
  await ask(warming[0]!);
  return {ask, load: performance.now() - start};
};
const {ask, load} = await open();
const loaded = heap() - empty;
await timeTyped(ask, warming, Number(seconds) / 4);
const times = await timeTyped(ask, typed, Number(seconds));
const round: Round = {load, heap: loaded, heapLater: heap() - empty, times};
console.log(JSON.stringify(round));
// Everything is to be held until here.
await ask('');
