/**
 * Tries a release without making one, and prints what it found. `npm run release:check`
 *
 *     --final    also fails on what only a person can settle before the first release
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {publishedPackages} from '../published/published-packages.ts';
import {releaseSteps} from './release-steps.ts';

const {values} = parseArgs({options: {final: {type: 'boolean', default: false}}});
const folder = await mkdtemp(join(tmpdir(), 'heard-release-'));
let failed = false;

const row = (result: string, what: string, found: string) =>
  console.log(`${result.padEnd(8)}${what.padEnd(46)}${found}`);

try {
  for (const {what, run} of releaseSteps(folder)) {
    const started = Date.now();
    const found = await run().catch((error: unknown) => error as Error);
    const seconds = `(${((Date.now() - started) / 1000).toFixed(1)} s)`;
    if (found instanceof Error) {
      row('FAILED', what, seconds);
      console.log(`\n${found.message}\n`);
      failed = true;
      // What follows stands on it.
      break;
    }
    row('ok', what, `${found} ${seconds}`);
  }
} finally {
  await rm(folder, {recursive: true});
}

const withoutRepository = publishedPackages().filter(({json}) => !json.repository);
if (withoutRepository.length) {
  row(
    values.final ? 'FAILED' : 'open',
    'Name the repository',
    `${withoutRepository.length} packages have no "repository": npm refuses their provenance (docs/releasing.md)`,
  );
  failed ||= values.final;
}
process.exitCode = failed ? 1 : 0;
