import {contestants, type ContestantId} from '../contestants/contestants.ts';
import {Asking} from '../data/questions.ts';
import {Script} from '../data/vocabulary.ts';
import type {HeardSizes, Spread} from '../measuring/heard-sizes.ts';
import type {DataResult, Standing} from '../measuring/result.ts';
import {goalsFor, kilobytes, megabytes, ms} from './goals.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const ratio = (value: number, base: number | undefined) =>
  base === undefined ? '' : ` (${(base / value).toFixed(1)}×)`;

const entries = <T>(of: {readonly [id in ContestantId]?: T}) =>
  Object.entries(of) as [ContestantId, T][];

const timesTable = ({standings}: DataResult): string => {
  const {minisearch} = standings;
  return table(
    [
      '',
      'load to first answer',
      'p50',
      'p95',
      'p99',
      'heap after load',
      'after typing',
      'keystrokes',
    ],
    entries(standings).map(([id, {load, p50, p95, p99, heap, heapLater, keystrokes}]) => [
      contestants[id].name,
      ms(load) + ratio(load, minisearch?.load),
      ms(p50),
      ms(p95) + ratio(p95, minisearch?.p95),
      ms(p99),
      megabytes(heap) + ratio(heap, minisearch?.heap),
      megabytes(heapLater),
      String(keystrokes),
    ]),
  );
};

const bothOf = ({middle, most}: Spread) => `${kilobytes(middle)} (${kilobytes(most)})`;

/** For the median name, and in brackets for the one that takes most. */
const firstTenRows = ({brotli, deflate}: HeardSizes) =>
  [
    ['of a first letter', 'letter'] as const,
    ['of a name asked at once', 'atOnce'] as const,
    ['of a name, after all results while it was typed', 'typed'] as const,
  ].map(([what, key]) => [
    `Heard, until the first ten results ${what}`,
    bothOf(brotli[key]),
    bothOf(deflate[key]),
  ]);

const sizesTable = ({standings, sizes}: DataResult): string => {
  const others = entries(standings).filter(([id]) => !id.startsWith('heard'));
  return table(
    ['what travels', 'brotli', 'as it is built'],
    [
      [
        'Heard, index, facets and places, without descriptions',
        megabytes(sizes.withoutDetails),
        '',
      ],
      [
        'Heard, one file with everything',
        megabytes(sizes.oneFile),
        megabytes(sizes.oneFileDeflated),
      ],
      [
        `Heard, built by default: ${sizes.blocks ? `head and ${sizes.blocks} blocks` : 'one file'}`,
        '',
        megabytes(sizes.all),
      ],
      ...firstTenRows(sizes),
      ...others.map(([id, {brotli, bytes}]) => [
        `${contestants[id].name}, index without descriptions`,
        megabytes(brotli),
        megabytes(bytes),
      ]),
    ],
  );
};

const share = (of: {asked: number; found: number} | undefined) =>
  of ? (of.found / of.asked).toFixed(2) : '–';

const askedOf = ({recall}: Standing) =>
  Script.flatMap((script) => Asking.map((asking) => recall[script]?.[asking]?.asked ?? 0)).reduce(
    (sum, asked) => sum + asked,
    0,
  );

const recallTable = ({standings}: DataResult): string => {
  // With facets chosen, what is known may rightly be left out.
  const shown = entries(standings).filter(([id]) => id !== 'heardNarrowly');
  const scripts = Script.filter((script) => shown.some(([, {recall}]) => recall[script]));
  return table(
    ['exact / one slip / begun / second half', ...scripts, 'asked'],
    shown.map(([id, standing]) => [
      contestants[id].name,
      ...scripts.map((script) =>
        Asking.map((asking) => share(standing.recall[script]?.[asking])).join(' / '),
      ),
      String(askedOf(standing)),
    ]),
  );
};

const chromiumTable = ({chromium = {}}: DataResult): string =>
  table(
    ['Chromium, CPU 4× slower', 'load to first answer', 'p50', 'p95', 'p99', 'keystrokes'],
    entries(chromium).map(([id, {load, p50, p95, p99, keystrokes}]) => [
      contestants[id].name,
      ms(load) + ratio(load, chromium.minisearch?.load),
      ms(p50),
      ms(p95) + ratio(p95, chromium.minisearch?.p95),
      ms(p99),
      String(keystrokes),
    ]),
  );

/** Everything about one directory. */
export const tablesFor = (result: DataResult): string => {
  const goals = goalsFor(result);
  return [
    timesTable(result),
    ...(result.chromium ? [chromiumTable(result)] : []),
    recallTable(result),
    sizesTable(result),
    ...(goals.length
      ? [
          table(
            ['goal', 'wanted', 'reached', 'holds'],
            goals.map(({what, goal, reached, holds}) => [
              what,
              goal,
              reached,
              holds ? 'yes' : '**no**',
            ]),
          ),
        ]
      : []),
  ].join('\n\n');
};
