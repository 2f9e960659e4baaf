import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {request as httpRequest, type IncomingMessage} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text as readText} from 'node:stream/consumers';
import {after, before, test} from 'node:test';

import {InboxList, LoginChallengeAnswer, Session} from '@heard/schema';
import {serve} from '@hono/node-server';

import {createServer} from './app.ts';
import {migrate} from './database/migrate.ts';
import type {Database} from './database/database.ts';
import type {LogLine} from './http/request-log.ts';
import {startServer, type RunningServer} from './start/start-server.ts';
import {onEveryDatabase} from './test-setting/databases.ts';
import {answerTo, openChallenge} from './test-setting/logging-in.ts';
import {office, tenants} from './test-setting/organizations.ts';
import {newSending} from './test-setting/sending.ts';
import {headersFor, newObject} from './test-setting/sending-objects.ts';

// What must be nowhere afterwards: each of these is sent, or is where the sender is.
const canaries = {
  plaintext: 'Plaintext-canary: we were at the bus stop',
  file: 'File-canary: a photo of the door',
  agent: 'Agent-canary/1.0',
  forwarded: '203.0.113.77',
  address: '127.0.0.77',
  referrer: 'referrer-canary.example',
  language: 'x-canary-language',
};

/** A person sends a report, and staff log in and fetch it, both from an address and a browser of their own. */
const journey = async (server: Pick<RunningServer, 'url'>): Promise<string[]> => {
  const ask = async (
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{text: string; location: string | undefined}> => {
    const request = httpRequest(server.url + path, {
      method: body ? 'POST' : 'GET',
      localAddress: canaries.address,
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': canaries.agent,
        'X-Forwarded-For': canaries.forwarded,
        Referer: `https://${canaries.referrer}/page`,
        'Accept-Language': canaries.language,
        ...headers,
      },
    });
    request.end(body instanceof Uint8Array ? body : body && JSON.stringify(body));
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    const answer = await readText(response);
    assert.ok((response.statusCode ?? 500) < 300, `${path}: ${response.statusCode} ${answer}`);
    return {text: answer, location: response.headers.location};
  };
  const file = await newObject({content: canaries.file});
  const {location} = await ask('/v1/objects', file.sealed, headersFor(file));
  const object = location?.split('/').at(-1) ?? '';
  const {key, body} = await newSending({text: canaries.plaintext});
  await ask('/v1/intake', {...body, objects: [object]}, {'Idempotency-Key': key});
  const login = await ask('/v1/inbox/challenges', {tenant: 'city', key: office.key});
  const challenge = LoginChallengeAnswer.parse(JSON.parse(login.text));
  const answer = answerTo(challenge, await openChallenge(challenge, office.identity));
  const opened = await ask('/v1/inbox/sessions', answer);
  const session = Session.parse(JSON.parse(opened.text));
  const withSession = {Authorization: `Bearer ${session.token}`};
  const list = await ask('/v1/inbox/items', undefined, withSession);
  const [item] = InboxList.parse(JSON.parse(list.text)).items;
  await ask(`/v1/inbox/items/${item?.id}/objects/${object}`, undefined, withSession);
  return [...Object.values(canaries), session.token, answer.answer, office.identity];
};

/** The spellings in which a text could stand in a database, a file or a log. */
const spellings = (text: string): Buffer[] => [
  Buffer.from(text),
  Buffer.from(Buffer.from(text).toString('hex')),
  Buffer.from(Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1)),
];

const assertNowhere = (places: ReadonlyMap<string, Buffer>, secrets: readonly string[]) => {
  for (const [name, content] of places) {
    for (const secret of secrets) {
      for (const spelling of spellings(secret)) {
        assert.ok(!content.includes(spelling), `${name} holds ${secret}`);
      }
    }
  }
};

const readTables = async (database: Database): Promise<Map<string, Buffer>> => {
  const tables = await database.query<{name: string}>(
    `select table_name as name from information_schema.tables where table_schema = current_schema()`,
  );
  const contents = new Map<string, Buffer>();
  for (const {name} of tables) {
    const rows = await database.query<{row: string}>(`select ${name}::text as row from ${name}`);
    contents.set(name, Buffer.from(rows.map(({row}) => row).join('\n')));
  }
  return contents;
};

let place: string;
before(async () => (place = await mkdtemp(join(tmpdir(), 'heard-'))));
after(() => rm(place, {recursive: true}));

test('P12: after a journey, no file of the PGlite folder and no log line tells who or what it was', async (t) => {
  const lines: LogLine[] = [];
  const folder = join(place, 'database');
  const server = await startServer({
    port: 0,
    dataFolder: folder,
    tenants,
    log: (line) => lines.push(line),
  });
  t.after(server.close);
  const secrets = await journey(server);
  await server.close();
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const file = join(entry.parentPath, entry.name);
    files.set(file, await readFile(file));
  }
  // The report itself is there to be found, or this test would look in the wrong place.
  assert.ok([...files.values()].some((content) => content.includes('age-encryption.org/v1')));
  assertNowhere(files, secrets);
  assert.equal(lines.length, 6);
  assertNowhere(new Map([['the log', Buffer.from(JSON.stringify(lines))]]), secrets);
});

onEveryDatabase('the tables', (open) => {
  test('P12: after a journey, no table tells who or what it was', async (t) => {
    const {database, drop} = await open();
    await migrate(database);
    const app = createServer({database, tenants});
    const listening = serve({
      fetch: app.fetch,
      port: 0,
      hostname: '127.0.0.1',
      overrideGlobalObjects: false,
    });
    t.after(async () => {
      await new Promise((resolve) => listening.close(resolve));
      await drop();
    });
    await once(listening, 'listening');
    const address = listening.address();
    assert.ok(address && typeof address === 'object');
    const secrets = await journey({url: `http://localhost:${address.port}`});
    const tables = await readTables(database);
    assert.deepEqual([...tables.keys()].toSorted(), [
      'audit_heads',
      'audit_log',
      'idempotency',
      'login_challenges',
      'migrations',
      'object_chunks',
      'objects',
      'report_recipients',
      'reports',
      'sessions',
    ]);
    const ageStart = Buffer.from('age-encryption.org/v1').toString('hex');
    for (const name of ['reports', 'object_chunks']) {
      assert.ok(tables.get(name)?.includes(ageStart), name);
    }
    assertNowhere(tables, secrets);
    // A day, and no time, in everything that is about a report.
    for (const name of ['reports', 'report_recipients', 'idempotency', 'objects']) {
      assert.doesNotMatch(tables.get(name)?.toString() ?? '', /\d{2}:\d{2}/);
    }
  });
});
