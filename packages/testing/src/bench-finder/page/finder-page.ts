import {readFileSync} from 'node:fs';

import {contestants, type ContestantId} from '../contestants/contestants.ts';
import type {DataResult} from '../measuring/result.ts';
import {machine} from './machine.ts';
import {tablesFor} from './tables.ts';

const packages: {readonly [id in ContestantId]?: string} = {
  minisearch: 'minisearch',
  flexsearch: 'flexsearch',
  orama: '@orama/orama',
  fuse: 'fuse.js',
};

const versionOf = (name: string): string => {
  const file = new URL(`../../../../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
};

const titleOf = ({data, services}: DataResult): string =>
  data === 'illinois'
    ? `Legal aid in Illinois: ${services} services, real`
    : `${services.toLocaleString('en')} services, made up`;

const compared = (): string =>
  [
    `- **${contestants.heard.name}**: ${contestants.heard.settings} ${contestants.heard.lacks}`,
    ...(Object.entries(packages) as [ContestantId, string][]).map(([id, name]) => {
      const {name: shown, settings, lacks} = contestants[id];
      return `- **${shown}** ${versionOf(name)}: ${settings}. ${lacks}`;
    }),
  ].join('\n');

/** The page of the bench. */
export const finderPage = (
  results: readonly DataResult[],
  {rounds, shared}: {readonly rounds: number; readonly shared: boolean},
): string => `# Speed of the finder

Search on the device beside four libraries, on the same data. Written by \`npm run bench:finder\`. Measured on ${machine()}${
  shared
    ? ', **while it was busy with other work: times are longer than they need be, and differ from run to run**'
    : ''
}.

**Data.** The real directory of the example, and made-up ones: names and towns, about 60 words for each service, of 6,000 for
each script, as often as words come in texts (Zipf), four facets (kind, cost, mode, language), a point for each. So many make
MiniSearch's index of 10,000 services as large as it was where the goals were set (1.07 MB). Real texts repeat
themselves more: 429 services of Illinois have 28,000 words, of which 1,658 differ. Of
twenty services eleven are in Latin letters, three in Cyrillic, three in Arabic, three in Chinese. Every library is
given the same texts.

**Questions.** Names of services that are there, of each script as many, typed letter by letter; each letter is a
question that is timed. Every second name has a slip in it: a letter less, more, another or two swapped, in a word of at
least four; in Chinese a wrong sign. Recall: is the service among the first ten, for its name as it is, with one
slip, begun (the last word half, of Chinese the first half of all signs), and by its second
half alone, where more than ten services may have these words?

**Measuring.** Contestants take turns, ${rounds} rounds, each in a process of its own that has typed a few other names before; the
figures are medians of rounds. A round of a slow one ends early: see how many keystrokes were counted;
where they are fewer, they are of fewer names. Load is from bytes in memory
to the first answer; blocks are opened by fflate, as the finder does, and one file by zlib or the browser. Heap is what is held, buffers included, after collecting garbage. In brackets: how many times
less than MiniSearch. Sizes are of brotli at 11; of an index above 32 MB at 9. Bytes until the first ten results: with the median name, and
in brackets with the one that takes most.

${compared()}

Orama and FlexSearch are left out at 100,000: their index as JSON would be longer than the longest text that V8 can hold.
Fuse.js is left out there: it reads all texts for each letter, for many seconds.${
  results.some(({data}) => data === '100000')
    ? ''
    : '\n**The directory of 100,000 services was not measured in this run.**'
}

${results.map((result) => `## ${titleOf(result)}\n\n${tablesFor(result)}`).join('\n\n')}
`;
