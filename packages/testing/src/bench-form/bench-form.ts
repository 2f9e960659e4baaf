import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {openBrowser} from '../e2e/browser.ts';
import {measureVisit, type Visit} from './measure-visit.ts';
import {serveBench} from './serve-bench.ts';

/** What is compared, and by how much ours may take longer than the form written by hand. */
const limits = [
  {what: 'until the first question can be answered', key: 'firstQuestion', unit: 'ms', limit: 1.1},
  {what: 'total blocking time', key: 'blocking', unit: 'ms', limit: 1.3},
  {what: 'a step to the next page, until it is painted', key: 'step', unit: 'ms', limit: 1.6},
  {what: 'a letter typed after 10,000 others', key: 'letter', unit: 'ms', limit: 1.1},
] as const;

const rounds = 7;
const heapLimit = 1024 * 1024;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const server = await serveBench();
const browser = await openBrowser(server.browserArgs);
const pages = {ours: 'ours/', waiting: 'ours/?wait', handwritten: 'handwritten/', blank: 'blank/'};
const visits: Record<keyof typeof pages, Visit[]> = {
  ours: [],
  waiting: [],
  handwritten: [],
  blank: [],
};
try {
  // Taken in turns, so that whatever else the machine does falls on all alike. The first round warms up.
  for (let round = 0; round <= rounds; round++)
    for (const [page, path] of Object.entries(pages)) {
      const visit = await measureVisit(browser, `${server.url}/${path}`, page !== 'blank');
      if (round > 0) visits[page as keyof typeof pages].push(visit);
    }
} finally {
  await browser.close();
  await server.close();
}

const middle = (page: keyof typeof visits, key: keyof Visit) =>
  median(visits[page].map((visit) => visit[key]));
const number = new Intl.NumberFormat('en', {maximumFractionDigits: 1});
const rows = limits.map(({what, key, unit, limit}) => {
  const ours = middle('ours', key);
  const byHand = middle('handwritten', key);
  // A browser's clock and a frame are no finer than this: below it there is nothing to compare.
  const ratio = ours <= 1 ? 1 : ours / Math.max(byHand, 1);
  return {what, ours, byHand, unit, limit, ratio, holds: ratio <= limit};
});
const shift = Math.max(...visits.waiting.map(({shift}) => shift));
const heap = middle('ours', 'heap') - middle('blank', 'heap');
const alone = [
  {
    what: 'shift of the host page (CLS)',
    value: String(shift),
    limit: '0',
    holds: shift === 0,
  },
  {
    what: 'heap above the blank page',
    value: `${number.format(heap / 1024)} KB`,
    limit: `${heapLimit / 1024} KB`,
    holds: heap <= heapLimit,
  },
];

const page = `# Speed of the form

The built script tag in Chromium, beside a form written by hand in HTML and JavaScript with the same first
questions (\`packages/testing/src/bench-form/handwritten\`). Slow 4G (1.6 Mbit/s, 150 ms), processor slowed down 4 times,
medians of ${rounds} rounds in turns. Written by \`npm run bench:form\`, which fails when a limit is passed.

| what | ours | by hand | ratio | limit |
|---|--:|--:|--:|--:|
${rows
  .map(
    ({what, ours, byHand, unit, ratio, limit}) =>
      `| ${what} | ${number.format(ours)} ${unit} | ${number.format(byHand)} ${unit} | ${ratio.toFixed(2)} | ${limit} |`,
  )
  .join('\n')}

| what | ours | limit |
|---|--:|--:|
${alone.map(({what, value, limit}) => `| ${what} | ${value} | ${limit} |`).join('\n')}

The bytes on the wire are in [size.md](size.md).
`;
writeFileSync(fileURLToPath(new URL('../../../../docs/speed.md', import.meta.url)), page);
console.log(page);
for (const {what, holds} of [...rows, ...alone])
  if (!holds) {
    console.error(`Over the limit: ${what}.`);
    process.exitCode = 1;
  }
