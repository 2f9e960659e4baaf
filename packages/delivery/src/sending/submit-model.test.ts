import assert from 'node:assert/strict';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test, type TestContext} from 'node:test';

import type {IntakeRequest} from '@heard/schema';
import fc from 'fast-check';

import {submit} from './submit.ts';
import {createWake} from './wake.ts';

/** What happens to one request. */
const happenings = ['stored', 'stored-and-lost', 'cut', 'busy', 'sign-in-page'] as const;
type Happening = (typeof happenings)[number];

/** What a person does: sends, after another word or not, and stops an attempt or not, or the time is over at once. */
interface Act {
  readonly edits: boolean;
  readonly stops: {readonly attempt: number; readonly after: number} | undefined;
  readonly isImpatient: boolean;
  readonly line: readonly Happening[];
}

const anyAct: fc.Arbitrary<Act> = fc.record({
  edits: fc.boolean(),
  stops: fc.option(fc.record({attempt: fc.integer({min: 1, max: 3}), after: fc.nat(3)}), {
    nil: undefined,
  }),
  isImpatient: fc.boolean(),
  line: fc.array(fc.constantFrom(...happenings), {maxLength: 4}),
});

/** An intake that keeps each key once, on a line on which anything may happen; when all has happened, it works. */
const openIntake = async (t: TestContext) => {
  const rows = new Map<string, string>();
  const asked = new Map<string, Set<string>>();
  let line: Happening[] = [];
  const answer = (response: ServerResponse, status: number, type: string, text: string) =>
    response.writeHead(status, {'content-type': type}).end(text);
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (piece) => (text += piece));
    request.on('end', () => {
      const key = String(request.headers['idempotency-key']);
      asked.set(key, new Set([...(asked.get(key) ?? []), text]));
      const happening = line.shift() ?? 'stored';
      const isNew = !rows.has(key);
      if (happening.startsWith('stored') && isNew) rows.set(key, text);
      if (happening === 'stored')
        answer(
          response,
          isNew ? 201 : 200,
          'application/json',
          '{"received": true, "receivedOn": "2026-11-24"}',
        );
      else if (happening === 'busy') answer(response, 503, 'text/plain', 'Later.');
      else if (happening === 'sign-in-page') answer(response, 200, 'text/html', '<h1>Wi-Fi</h1>');
      else response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    rows,
    asked,
    happens: (next: readonly Happening[]) => {
      line = [...next];
    },
  };
};

test('D11 D12 whatever the person, the line and the server do, who is told that it arrived is told the truth, and it is there once', async (t) => {
  const intake = await openIntake(t);
  let count = 0;
  const write = () => {
    const key = `K${++count}`.padEnd(22, '-');
    const body: IntakeRequest = {
      tenant: 'city',
      recipients: ['city'],
      lookup: `L${count}`.padEnd(43, '-'),
      sealed: 'YWdlLWVuY3J5cHRpb24ub3JnL3Yx',
    };
    return {key, body};
  };

  const send = async ({key, body}: ReturnType<typeof write>, {stops, isImpatient, line}: Act) => {
    intake.happens(line);
    const wake = createWake();
    const stop = new AbortController();
    let isOver = false;
    const result = await submit({
      endpoint: intake.endpoint,
      body,
      idempotencyKey: key,
      wake,
      signal: stop.signal,
      ...(isImpatient ? {parkAfter: 0} : {}),
      onProgress(progress) {
        assert.ok(!isOver, 'nothing is announced after the end');
        if (progress.state === 'waiting') return void setImmediate(() => wake.retryNow());
        if (progress.attempt === stops?.attempt) setTimeout(() => stop.abort(), stops.after);
      },
    });
    isOver = true;
    // What an attempt that was stopped still does is seen by the next act.
    if (result.ok) assert.equal(intake.rows.get(key), JSON.stringify(body));
    else assert.ok(result.retryable && ['cancelled', 'parked'].includes(result.state));
    return result.ok;
  };

  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, {minLength: 1, maxLength: 5}), async (acts) => {
      let report = write();
      let isThere = false;
      for (const act of acts) {
        if (act.edits || isThere) report = write();
        isThere = await send(report, act);
      }
      const calm = {edits: false, stops: undefined, isImpatient: false, line: []};
      assert.ok(isThere || (await send(report, calm)));
      for (const texts of intake.asked.values())
        assert.equal(texts.size, 1, 'one key has one report');
    }),
    {numRuns: 150},
  );
  assert.ok(intake.rows.size > 100);
});
