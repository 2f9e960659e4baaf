import assert from 'node:assert/strict';
import {test} from 'node:test';

import {Problem} from '@heard/schema';
import fc from 'fast-check';

import {createServer} from '../app.ts';
import {onEveryDatabase, useDatabase} from '../test-setting/databases.ts';
import {tenants} from '../test-setting/organizations.ts';
import {newSending} from '../test-setting/sending.ts';

const places = ['/v1/intake', '/v1/inbox/challenges', '/v1/inbox/sessions', '/v1/inbox/exports'];

onEveryDatabase('broken and odd JSON', (open) => {
  const database = useDatabase(open);

  test('X07 is taken or refused with a reason: nothing breaks, and nothing half stays', async () => {
    const faults: unknown[] = [];
    const app = createServer({
      database: database(),
      tenants,
      log: (line) => line.event === 'fault' && faults.push(line),
    });
    const {key, body} = await newSending();
    const post = (path: string, content: string | Uint8Array<ArrayBuffer>) =>
      app.request(path, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
        body: content,
      });

    const changed = fc
      .tuple(
        fc.constantFrom(...Object.keys(body), '__proto__', 'constructor', 'more'),
        fc.jsonValue(),
      )
      .map(([name, value]) => JSON.stringify({...body, [name]: value}));
    const cut = fc
      .nat(JSON.stringify(body).length - 1)
      .map((at) => JSON.stringify(body).slice(0, at));
    const deep = fc.constantFrom(
      '['.repeat(50_000),
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    );
    const bytes = fc.uint8Array({maxLength: 200}).map((each) => new Uint8Array(each));
    const odd = fc.oneof(
      fc.json(),
      fc.string({unit: 'binary'}),
      changed,
      cut,
      deep,
      bytes,
      fc.constantFrom('{"tenant":"a","tenant":"b"}', '\ufeff{}', '1e999', '-0', '"\\ud800"', ''),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), odd, async (path, content) => {
        const response = await post(path, content);
        if (response.status === 201 || response.status === 200) return;
        assert.ok(response.status >= 400 && response.status < 500, `${response.status}`);
        assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
        Problem.parse(await response.json());
      }),
      {numRuns: 300},
    );
    assert.deepEqual(faults, []);
    const [rows] = await database().query<{reports: number; readers: number; keys: number}>(
      `select (select count(*)::integer from reports) as reports,
         (select count(distinct report_id)::integer from report_recipients) as readers,
         (select count(*)::integer from idempotency) as keys`,
    );
    assert.ok(rows && rows.reports === rows.readers && rows.reports === rows.keys);
  });
});
