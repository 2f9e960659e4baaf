/**
 * Compares the finder's search with libraries, and writes docs/finder-speed.md.
 *
 *     npm run bench:finder -- --data illinois,1000 --rounds 1 --shared
 *
 * `--data`: which directories; `--rounds`; `--shared`: say that the machine was busy; `--print`: do not write the page.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import type {ContestantId} from './contestants/contestants.ts';
import type {DataName} from './data/directories.ts';
import {measureData} from './measuring/measure-data.ts';
import type {DataResult} from './measuring/result.ts';
import {finderPage} from './page/finder-page.ts';

const {values} = parseArgs({
  options: {
    data: {type: 'string', default: 'illinois,1000,10000,100000'},
    rounds: {type: 'string', default: '5'},
    shared: {type: 'boolean', default: false},
    print: {type: 'boolean', default: false},
  },
});

const all: readonly ContestantId[] = [
  'heard',
  'heardNarrowly',
  'heardInOne',
  'minisearch',
  'flexsearch',
  'orama',
  'fuse',
];
const large: readonly ContestantId[] = ['heard', 'heardNarrowly', 'minisearch'];

const rounds = Number(values.rounds);
const scratch = mkdtempSync(join(tmpdir(), 'heard-bench-'));
try {
  const results: DataResult[] = [];
  for (const data of values.data.split(',') as DataName[]) {
    const isLarge = Number(data) > 20_000;
    const plan = {
      data,
      contestants: isLarge ? large : all,
      rounds: isLarge ? Math.min(3, rounds) : rounds,
      seconds: isLarge ? 30 : 8,
      inChromium: !isLarge,
    };
    results.push(await measureData(plan, scratch));
  }
  const page = finderPage(results, {rounds, shared: values.shared});
  console.log(page);
  const docs = fileURLToPath(new URL('../../../../docs/finder-speed.md', import.meta.url));
  if (!values.print) writeFileSync(docs, page);
} finally {
  rmSync(scratch, {recursive: true, force: true});
}
