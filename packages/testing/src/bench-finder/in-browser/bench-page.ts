import {askHeard, askHeardNarrowly, openHeard} from '../contestants/open-heard.ts';
import type {Ask} from '../contestants/contestant.ts';
import {minisearch} from '../contestants/minisearch.ts';
import {timeTyped} from '../measuring/ask-typed.ts';
import type {BrowserContestant, Measure} from './browser-contestant.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const inflate = async (bytes: Uint8Array) => {
  const stream = new Blob([bytes as Bytes]).stream();
  const opened = new Response(stream.pipeThrough(new DecompressionStream('deflate-raw')));
  return new Uint8Array(await opened.arrayBuffer());
};

const bytesOf = async (path: string): Promise<Bytes> =>
  new Uint8Array(await (await fetch(path)).arrayBuffer());

const open = async (
  who: BrowserContestant,
  index: Bytes,
  part: (name: string) => Bytes,
): Promise<Ask> => {
  if (who === 'minisearch') return minisearch.open(index, part);
  const source = openHeard(index, part, inflate);
  return who === 'heard' ? askHeard(source) : askHeardNarrowly(source);
};

/** One round, as `measure-round.ts` does it in Node. What travels is there before the clock starts. */
const measure: Measure = async (who, {typed, warming}, seconds) => {
  const folder = who === 'minisearch' ? who : 'heard';
  const names = (await (await fetch(`/${folder}/`)).json()) as string[];
  const parts = new Map<string, Bytes>();
  // Thousands at once are more than a browser takes.
  for (const name of names) parts.set(name, await bytesOf(`/${folder}/${name}`));
  const start = performance.now();
  const ask = await open(who, parts.get('index')!, (name) => parts.get(name)!);
  await ask(warming[0]!);
  const load = performance.now() - start;
  await timeTyped(ask, warming, seconds / 4);
  return {load, times: await timeTyped(ask, typed, seconds)};
};

Object.assign(globalThis, {measure});
