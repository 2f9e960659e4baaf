import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {test} from 'node:test';

import {openPostgres} from '@heard/server';

import {startPostgres} from '../postgres/start-postgres.ts';
import {makePlace} from './place.ts';
import {sealObject, sealText, sendUntilAnswered, type Sending} from './senders.ts';
import {runProgram, startProgram, type ServerProgram} from './server-program.ts';
import {logIn} from './staff-client.ts';

const origin = 'https://intake.example.org';
const senders = 12;
const leastReports = 150;

test('N29: two servers share the load through a rolling restart and a kill, and every report is there once', async (t) => {
  const postgres = await startPostgres({isDurable: true});
  t.after(postgres.stop);
  const place = await makePlace();
  t.after(place.remove);
  const settings = {
    ...place.settings,
    DATABASE_URL: postgres.url,
    HEARD_ORIGIN: origin,
    HEARD_DRAIN_SECONDS: '1',
  };

  // Both find an empty database, and one of them makes the tables.
  const running: ServerProgram[] = await Promise.all([
    startProgram(settings),
    startProgram(settings),
  ]);
  t.after(() => Promise.all(running.map((server) => server.end('SIGKILL'))));
  const urls = () => running.map(({url}) => url);

  const sent: Sending[] = [];
  const objects: string[] = [];
  const answers = {created: 0, replayed: 0, trouble: 0};
  let isRolling = true;
  const sendOne = async (number: number) => {
    const ids: string[] = [];
    if (number % 3 === 0) {
      const object = await sealObject(place.config, randomBytes(30_000));
      const stored = await sendUntilAnswered('/v1/objects', object, urls, () => answers.trouble++);
      assert.equal(stored.status, 201);
      ids.push(stored.headers.get('Location')?.split('/').at(-1) ?? '');
    }
    const sending = await sealText(place.config, `Report ${number}`, ids);
    if (number % 5 === 0) {
      // The person leaves or the line breaks while the server is at it; the browser sends again.
      const url = `${urls()[number % urls().length]}/v1/intake`;
      const signal = AbortSignal.timeout(number % 40);
      await fetch(url, {...sending.request, signal}).catch(() => {});
    }
    const response = await sendUntilAnswered('/v1/intake', sending.request, urls, () => {
      answers.trouble++;
    });
    assert.ok([200, 201].includes(response.status), `${response.status} ${await response.text()}`);
    answers[response.status === 201 ? 'created' : 'replayed']++;
    sent.push(sending);
    objects.push(...ids);
    if (number % 7 === 0) {
      const again = await sendUntilAnswered('/v1/intake', sending.request, urls);
      assert.equal(again.status, 200);
    }
  };
  let number = 0;
  const load = Promise.all(
    Array.from({length: senders}, async () => {
      while (isRolling || number < leastReports) await sendOne(number++);
    }),
  );

  for (const place of [0, 1]) {
    const old = running[place];
    assert.ok(old);
    const ending = old.end('SIGTERM');
    // A balancer asks and is told, while the server still answers everything else.
    const told = await untilNotReady(old.url);
    assert.equal(told, 503);
    assert.equal((await fetch(`${old.url}/v1/health`)).status, 200);
    assert.equal(await ending, 0, old.lines.at(-1));
    const next = await startProgram(settings);
    assert.equal((await fetch(`${next.url}/v1/ready`)).status, 200);
    running[place] = next;
  }
  // One that nobody asks: the power goes off at one of them.
  assert.equal(await running[0]?.end('SIGKILL'), 'SIGKILL');
  running[0] = await startProgram(settings);
  isRolling = false;
  await load;

  assert.ok(sent.length >= leastReports);
  t.diagnostic(`${sent.length} reports, ${objects.length} files, ${JSON.stringify(answers)}`);
  const database = openPostgres(postgres.url);
  t.after(() => database.close());
  const lookups = await database.query<{lookup: string}>(
    `select translate(rtrim(encode(lookup, 'base64'), '='), '+/', '-_') as lookup from reports`,
  );
  assert.deepEqual(
    lookups.map(({lookup}) => lookup).toSorted(),
    sent.map(({lookup}) => lookup).toSorted(),
  );
  const bound = await database.query<{id: string}>(
    'select id::text as id from objects where report_id is not null',
  );
  assert.deepEqual(bound.map(({id}) => id).toSorted(), objects.toSorted());
  const [keys] = await database.query<{count: number}>(
    'select count(*)::integer as count from idempotency',
  );
  assert.equal(keys?.count, sent.length);

  // A challenge of one server is answered at the other, and the session holds at both.
  const [one = '', other = ''] = urls();
  const {tenant} = place.config;
  const staff = await logIn([one, other], {tenant, identity: place.hotlineKey, origin});
  const items = await staff.list(one);
  assert.equal(items.length, sent.length);
  const some = items.slice(0, 20);
  const texts = await Promise.all(
    some.map(({id}, index) => staff.open(index % 2 ? one : other, id)),
  );
  for (const text of texts) assert.match(text, /^Report \d+$/);
  assert.equal(new Set(texts).size, some.length);
  // Both servers wrote into one chain.
  const audit = await runProgram(settings, ['audit', 'verify']);
  assert.equal(audit.code, 0, audit.out);
  assert.match(audit.out, new RegExp(`^${tenant}: ${1 + some.length} entries, none changed`));
  for (const {lines} of running) {
    assert.ok(!lines.some((line) => line.includes('"fault"')), lines.join('\n'));
  }
});

test('D02: twenty times one request at two servers at once are one report', async (t) => {
  const postgres = await startPostgres();
  t.after(postgres.stop);
  const place = await makePlace();
  t.after(place.remove);
  const settings = {...place.settings, DATABASE_URL: postgres.url};
  const servers = await Promise.all([startProgram(settings), startProgram(settings)]);
  t.after(() => Promise.all(servers.map((server) => server.end('SIGKILL'))));
  const {request} = await sealText(place.config, 'Pressed again and again.');
  const statuses = await Promise.all(
    Array.from({length: 20}, async (_, index) => {
      const response = await fetch(`${servers[index % 2]?.url}/v1/intake`, request);
      await response.body?.cancel();
      return response.status;
    }),
  );
  assert.equal(statuses.filter((status) => status === 201).length, 1, statuses.join(' '));
  assert.ok(
    statuses.every((status) => [200, 201, 409].includes(status)),
    statuses.join(' '),
  );
  const database = openPostgres(postgres.url);
  t.after(() => database.close());
  assert.equal((await database.query('select id from reports')).length, 1);
});

const untilNotReady = async (url: string): Promise<number> => {
  for (;;) {
    const {status} = await fetch(`${url}/v1/ready`);
    if (status !== 200) return status;
  }
};
