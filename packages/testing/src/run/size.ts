import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {filesFor, readBundle} from './bundle.ts';
import {moduleShares} from './module-shares.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const kilobyte = 1024;

/** What a person waits for, and the most it may weigh. A row counts what its files need to run, too. */
const rows = [
  {what: '`heard.js`', files: ['heard'], budget: 2 * kilobyte, why: 'it runs on every page'},
  {
    what: 'until the first question can be answered, in English',
    files: ['heard', 'report-form'],
    budget: 14_600,
    why: 'ten TCP segments: one round trip',
  },
  {
    what: 'until the report is sent, without files',
    files: ['heard', 'report-form', 'further-part'],
    budget: 40 * kilobyte,
    why: 'age takes 13 KB of it',
  },
  {
    what: 'the finder until its list stands',
    files: ['heard', 'resource-finder'],
    budget: 24 * kilobyte,
    why: 'it stands beside the form',
  },
  {
    what: 'the finder until something typed is found, with hours and marks',
    files: ['heard', 'resource-finder', 'result-part', 'searcher'],
    budget: 32 * kilobyte,
    why: '[0014](decisions/0014-the-finder-searches-in-a-second-step.md)',
  },
  {
    what: 'one more language (Spanish)',
    files: ['es'],
    less: ['report-form'],
    budget: 8 * kilobyte,
    why: 'every language on a slow phone',
  },
];

const bundle = readBundle(here('../../../embed/dist/bundle'));
const measured = rows.map(({what, files, less = [], budget, why}) => {
  const counted = filesFor(bundle, files).filter(({name}) => !less.includes(name));
  const bytes = counted.reduce((sum, file) => sum + file.bytes, 0);
  return {what, why, bytes, budget, files: counted.map(({name}) => name).join(', ')};
});

const number = new Intl.NumberFormat('en');
const table = measured.map(
  ({what, bytes, budget, files, why}) =>
    `| ${what} | ${number.format(bytes)} | ${number.format(budget)} | ${files} | ${why} |`,
);
const shares = moduleShares(here('../../../embed/dist/bundle-stats.json'), 'report-form').map(
  ({origin, percent}) => `| ${origin} | ${percent} % |`,
);

const page = `# Size

Bytes on the wire (brotli 11) of the built script tag. Written by \`npm run size\`, which fails when a row is over
its budget. The configuration and the directory are the embedder's and are not counted.

| what | bytes | budget | files | why |
|---|--:|--:|---|---|
${table.join('\n')}

What the file of the first page (\`report-form\`) is made of, by length of code before packing:

| part | share |
|---|--:|
${shares.join('\n')}
`;

writeFileSync(here('../../../../docs/size.md'), page);
console.log(page);
const over = measured.filter(({bytes, budget}) => bytes > budget);
for (const {what, bytes, budget} of over)
  console.error(
    `Over budget: ${what} takes ${number.format(bytes)} bytes, ${number.format(bytes - budget)} too many.`,
  );
if (over.length) process.exitCode = 1;
