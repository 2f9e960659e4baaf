import {availableParallelism, cpus, totalmem} from 'node:os';

import type {Flow} from './flow.ts';

/** The floor and the server with the same number of connections. */
export interface Pair {
  readonly database: 'PGlite' | 'PostgreSQL';
  readonly connections: number;
  readonly floor: Flow;
  readonly server: Flow;
}

/** What came of many reports, and of a large file. Memory in MiB. */
export interface LoadResult {
  readonly pairs: readonly Pair[];
  readonly size: number;
  readonly many: {
    readonly sent: number;
    readonly twice: number;
    readonly stored: number;
    readonly lost: number;
    readonly memory: number;
    readonly growth: number;
  };
  readonly upload: {readonly megabytes: number; readonly before: number; readonly most: number};
}

const rate = ({rate}: Flow) => Math.round(rate).toLocaleString('en');
const times = ({p50, p99}: Flow) => `${p50.toFixed(1)} / ${p99.toFixed(1)} ms`;

/** `docs/load.md`. */
export const loadPage = ({pairs, size, many, upload}: LoadResult): string => {
  const rows = pairs.map(({database, connections, floor, server}) => {
    const share = `${Math.round((server.rate / floor.rate) * 100)} %`;
    const cells = [
      database,
      connections,
      rate(floor),
      rate(server),
      share,
      times(floor),
      times(server),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node.split('.')[0]}`;
  return `# Load

How many reports an intake takes. Written by \`npm run bench:intake\`, on a machine with ${machine}.

**What is sent.** Sealed reports of ${size.toLocaleString('en')} bytes, each with a receipt of its own. **The floor** is what the
intake writes for such a report (three inserts and a commit that is on the disk), by the driver of the database alone,
without a server. Server and floor take turns on the same database, and each figure is that of the round in the middle.
The program that sends, the server and the database share the machine: with more cores the server comes closer to
its floor. With 64 senders the server uses ten connections to PostgreSQL, the floor 64.

| database | connections | floor, reports a second | server | share | floor, p50 / p99 | server, p50 / p99 |
| --- | --: | --: | --: | --: | --: | --: |
${rows.join('\n')}

PGlite runs one transaction at a time: more connections wait for each other. A share above 100 % is no mistake: the server
writes a report with one statement that its connections keep prepared, the floor with three between \`begin\` and \`commit\`.

## Many reports

${many.sent.toLocaleString('en')} reports to PostgreSQL on 64 connections, ${many.twice.toLocaleString('en')} of them sent twice at the same time with one key. Stored:
${many.stored.toLocaleString('en')}. Lost: ${many.lost}. Doubled: ${many.stored + many.lost - many.sent}. The server, which had taken half as many before, held ${Math.round(many.memory)} MiB at
most; in the last third of the run it held ${many.growth.toFixed(1)} % ${many.growth < 0 ? 'less' : 'more'} than in the second.

## A large file

A sealed file of ${upload.megabytes} MB in one request, after one of 10 MB: the server held ${Math.round(upload.before)} MiB before and ${Math.round(upload.most)} MiB at most, ${Math.round(upload.most - upload.before)} MiB more.
`;
};
