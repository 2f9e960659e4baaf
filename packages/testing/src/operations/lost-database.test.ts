import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import {test} from 'node:test';

import {openPostgres} from '@heard/server';
import {Problem, problemUrn} from '@heard/schema';

import {startPostgres} from '../postgres/start-postgres.ts';
import {makePlace} from './place.ts';
import {sealText, sendUntilAnswered, type Sending} from './senders.ts';
import {startProgram} from './server-program.ts';

test('N28: PostgreSQL crashes under load and comes back: nothing is lost or twice, and nobody helps', async (t) => {
  const postgres = await startPostgres({isDurable: true});
  t.after(postgres.stop);
  const place = await makePlace();
  t.after(place.remove);
  const server = await startProgram({...place.settings, DATABASE_URL: postgres.url});
  t.after(() => server.end('SIGKILL'));
  const urls = () => [server.url];

  const sent: Sending[] = [];
  const troubles = new Set<number | undefined>();
  let isGoingOn = true;
  const arrived = Promise.withResolvers<void>();
  const load = Promise.all(
    Array.from({length: 8}, async () => {
      while (isGoingOn) {
        const sending = await sealText(place.config, 'We were shouted at.');
        const response = await sendUntilAnswered('/v1/intake', sending.request, urls, (status) =>
          troubles.add(status),
        );
        assert.ok([200, 201].includes(response.status), String(response.status));
        sent.push(sending);
        if (sent.length === 40) arrived.resolve();
      }
    }),
  );
  await arrived.promise;
  const before = sent.length;
  await postgres.crash();
  const refused = await fetch(
    `${server.url}/v1/intake`,
    (await sealText(place.config, 'Nobody hears it.')).request,
  );
  assert.equal(refused.status, 503);
  assert.equal(refused.headers.get('Content-Type'), 'application/problem+json');
  assert.equal(Problem.parse(await refused.json()).type, problemUrn('unavailable'));
  assert.equal((await fetch(`${server.url}/v1/ready`)).status, 503);
  await postgres.resume();
  const end = performance.now() + 30_000;
  while (sent.length < before + 60 && performance.now() < end) await setTimeout(50);
  isGoingOn = false;
  await load;

  assert.ok(sent.length >= before + 60, `${sent.length}`);
  assert.deepEqual([...troubles], [503]);
  assert.equal((await fetch(`${server.url}/v1/ready`)).status, 200);
  const database = openPostgres(postgres.url);
  t.after(() => database.close());
  const rows = await database.query<{lookup: string}>(
    `select translate(rtrim(encode(lookup, 'base64'), '='), '+/', '-_') as lookup from reports`,
  );
  assert.deepEqual(
    rows.map(({lookup}) => lookup).toSorted(),
    sent.map(({lookup}) => lookup).toSorted(),
  );
});

test('N27: a server that is killed after the commit and before the answer: the retry finds one report', async (t) => {
  const postgres = await startPostgres({isDurable: true});
  t.after(postgres.stop);
  const place = await makePlace();
  t.after(place.remove);
  const settings = {...place.settings, DATABASE_URL: postgres.url};
  const killed = await startProgram(settings);
  const database = openPostgres(postgres.url);
  t.after(() => database.close());

  // PostgreSQL commits, then waits for a standby that does not exist before it says so to the server.
  await database.query(`alter system set synchronous_standby_names = 'nobody'`);
  await database.query('select pg_reload_conf()');
  const sending = await sealText(place.config, 'We were shouted at.');
  const answer = fetch(`${killed.url}/v1/intake`, sending.request);
  answer.catch(() => {});
  await untilOne(
    database,
    `select 1 from pg_stat_activity where wait_event = 'SyncRep' and application_name = 'heard-server'`,
  );
  assert.equal(await killed.end('SIGKILL'), 'SIGKILL');
  await assert.rejects(answer);
  // The reset itself waits for no standby, as it commits nothing.
  await database.query('alter system reset synchronous_standby_names');
  await database.query('select pg_reload_conf()');

  const next = await startProgram(settings);
  t.after(() => next.end('SIGKILL'));
  const again = await sendUntilAnswered('/v1/intake', sending.request, () => [next.url]);
  assert.equal(again.status, 200);
  assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
  const rows = await database.query<{reports: number; keys: number}>(
    `select (select count(*)::integer from reports) as reports,
       (select count(*)::integer from idempotency) as keys`,
  );
  assert.deepEqual(rows, [{reports: 1, keys: 1}]);
});

const untilOne = async (database: ReturnType<typeof openPostgres>, sql: string): Promise<void> => {
  while ((await database.query(sql)).length === 0) await setTimeout(10);
};
