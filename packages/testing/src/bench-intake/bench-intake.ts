/**
 * Measures how many reports the intake takes beside the bare database, and writes docs/load.md.
 *
 *     npm run bench:intake -- --seconds 3 --rounds 1 --reports 1000 --print
 *
 * `--print`: do not write the page.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {sealFile} from '@heard/delivery/sealing';
import {objectMediaType, tusVersion} from '@heard/schema';
import {migrate, openPGlite, openPostgres} from '@heard/server';

import {makePlace, type Place} from '../operations/place.ts';
import {startProgram, type ServerProgram} from '../operations/server-program.ts';
import {startPostgres} from '../postgres/start-postgres.ts';
import {connectAll, insertReport, type Run} from './floor.ts';
import {measureFlow, middle, type Flow} from './flow.ts';
import {loadPage, type LoadResult, type Pair} from './load-page.ts';
import {growth, watchMemory} from './memory.ts';
import {reportMaker, type NewReport} from './new-report.ts';
import {Poster} from './poster.ts';

const {values} = parseArgs({
  options: {
    seconds: {type: 'string', default: '10'},
    rounds: {type: 'string', default: '3'},
    reports: {type: 'string', default: '10000'},
    connections: {type: 'string', default: '1,8,64'},
    print: {type: 'boolean', default: false},
  },
});
const [seconds, rounds, reports] = [values.seconds, values.rounds, values.reports].map(Number) as [
  number,
  number,
  number,
];
const connectionCounts = values.connections.split(',').map(Number);

const place = await makePlace();
const {tenant} = place.config;
const recipients = place.config.recipients.map(({id}) => id);
const newReport = await reportMaker(place.config);
const postgres = await startPostgres({isDurable: true});
try {
  const pairs = [...(await onPGlite(place)), ...(await onPostgres(place))];
  const many = await manyReports(place);
  const large = await largeUpload(place);
  const page = loadPage({pairs, size: newReport().sealed.length, many, upload: large});
  console.log(page);
  const file = join(fileURLToPath(new URL('../../../../', import.meta.url)), 'docs/load.md');
  if (!values.print) writeFileSync(file, page);
} finally {
  await postgres.stop();
  place.remove();
}

/** Measures the floor and the server in turns, after a second of each to warm up. */
async function inTurns(measures: readonly ((seconds: number) => Promise<Flow>)[]) {
  const found = measures.map((): Flow[] => []);
  for (const measure of measures) await measure(1);
  for (let round = 0; round < rounds; round++)
    for (const [index, measure] of measures.entries()) found[index]!.push(await measure(seconds));
  return found.map(middle);
}

/** Sends new reports to a server for some seconds. */
async function sendTo(server: ServerProgram, connections: number, seconds: number): Promise<Flow> {
  const poster = new Poster(connections);
  try {
    return await measureFlow(connections, {seconds}, () => send(server, poster, newReport()));
  } finally {
    poster.end();
  }
}

async function send(server: ServerProgram, poster: Poster, {key, body}: NewReport) {
  const headers = {'Content-Type': 'application/json', 'Idempotency-Key': key};
  const status = await poster.post(`${server.url}/v1/intake`, body, headers);
  if (status !== 201 && status !== 200) throw new Error(`The intake answered ${status}.`);
}

async function onPostgres({settings}: Place): Promise<Pair[]> {
  const server = await startProgram({...settings, DATABASE_URL: postgres.url});
  const pairs: Pair[] = [];
  for (const connections of connectionCounts) {
    const driver = await connectAll(postgres.url, connections);
    const [floor, ours] = await inTurns([
      (seconds) =>
        measureFlow(connections, {seconds}, (connection) =>
          driver.transaction(connection, (run) =>
            insertReport(run, tenant, recipients, newReport()),
          ),
        ),
      (seconds) => sendTo(server, connections, seconds),
    ]);
    pairs.push({database: 'PostgreSQL', connections, floor: floor!, server: ours!});
    await driver.end();
  }
  await server.end();
  return pairs;
}

/** PGlite is in the process that uses it, so floor and server have a folder each. */
async function onPGlite({settings, folder}: Place): Promise<Pair[]> {
  const server = await startProgram({...settings, HEARD_DATA: join(folder, 'server')});
  const database = await openPGlite(join(folder, 'floor'));
  await migrate(database);
  const write = (run: Run) => insertReport(run, tenant, recipients, newReport());
  const pairs: Pair[] = [];
  for (const connections of connectionCounts) {
    const [floor, ours] = await inTurns([
      (seconds) =>
        measureFlow(connections, {seconds}, () =>
          database.transaction(({query}) => write((sql, parameters) => query(sql, parameters))),
        ),
      (seconds) => sendTo(server, connections, seconds),
    ]);
    pairs.push({database: 'PGlite', connections, floor: floor!, server: ours!});
  }
  await database.close();
  await server.end();
  return pairs;
}

/** Sends many reports, every tenth twice at once, and looks what of them is stored. */
async function manyReports({settings}: Place): Promise<LoadResult['many']> {
  const server = await startProgram({...settings, DATABASE_URL: postgres.url});
  const poster = new Poster(64);
  const lookups: Buffer[] = [];
  let twice = 0;
  // Until then the heap of a new process grows.
  await measureFlow(64, {times: reports / 2}, () => send(server, poster, newReport()));
  const {most, samples} = await watchMemory(server.pid, () =>
    measureFlow(64, {times: reports}, async () => {
      const report = newReport();
      lookups.push(report.lookup);
      const isTwice = lookups.length % 10 === 0;
      if (isTwice) twice++;
      await Promise.all(Array.from({length: isTwice ? 2 : 1}, () => send(server, poster, report)));
    }),
  );
  poster.end();
  await server.end();
  const database = openPostgres(postgres.url);
  const stored = new Map<string, number>();
  for (const {lookup, count} of await database.query<{lookup: string; count: number}>(
    `select encode(lookup, 'hex') as lookup, count(*)::integer as count from reports group by 1`,
  ))
    stored.set(lookup, count);
  await database.close();
  const counts = lookups.map((lookup) => stored.get(lookup.toString('hex')) ?? 0);
  return {
    sent: lookups.length,
    twice,
    stored: counts.reduce((sum, count) => sum + count, 0),
    lost: counts.filter((count) => count === 0).length,
    memory: most,
    growth: growth(samples),
  };
}

/** Sends a file of 100 MB in one request, after one of 10 MB with which the server gets to know its own code. */
async function largeUpload({settings}: Place): Promise<LoadResult['upload']> {
  const megabytes = 100;
  const server = await startProgram({
    ...settings,
    DATABASE_URL: postgres.url,
    HEARD_OBJECT_MB: String(megabytes + 20),
  });
  const [small, large] = [await sealedFile(10), await sealedFile(megabytes)];
  const poster = new Poster(1);
  await upload(server, poster, small);
  const {before, most} = await watchMemory(server.pid, () => upload(server, poster, large));
  poster.end();
  await server.end();
  return {megabytes, before, most};
}

async function sealedFile(megabytes: number): Promise<Uint8Array> {
  const keys = place.config.recipients.flatMap(({keys = []}) => keys);
  const file = await sealFile(new Blob([new Uint8Array(megabytes * 1_000_000)]), keys);
  if (!file.ok) throw new Error(file.code);
  return new Uint8Array(await file.sealed.arrayBuffer());
}

async function upload(server: ServerProgram, poster: Poster, content: Uint8Array) {
  const status = await poster.post(`${server.url}/v1/objects`, content, {
    'Tus-Resumable': tusVersion,
    'Upload-Length': String(content.length),
    'Content-Length': String(content.length),
    'Upload-Metadata': `tenant ${Buffer.from(tenant).toString('base64')}`,
    'Content-Type': objectMediaType,
    'Idempotency-Key': newReport().key,
  });
  if (status !== 201) throw new Error(`The intake answered ${status} to the file.`);
}
