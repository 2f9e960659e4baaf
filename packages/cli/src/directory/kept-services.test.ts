import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {keptServices} from './kept-services.ts';

const folder = mkdtempSync(join(tmpdir(), 'heard-kept-'));
after(() => rmSync(folder, {recursive: true}));
const path = join(folder, 'kept.ndjson');

async function* fetched(services: readonly unknown[], breaks = false) {
  yield* services;
  if (breaks) throw new Error('broken off');
}

const collect = async (services: AsyncIterable<unknown>) => {
  const list: unknown[] = [];
  for await (const one of services) list.push(one);
  return list;
};

describe('kept services', () => {
  it('are what was fetched, and the next time only what changed is new', async () => {
    const old = [
      {id: 1, name: 'A'},
      {id: 2, name: 'B'},
    ];
    assert.deepEqual(await collect(keptServices(fetched(old), path, false)), old);
    const changed = [
      {id: 2, name: 'C'},
      {id: 3, name: 'D'},
    ];
    const merged = [{id: 1, name: 'A'}, ...changed];
    assert.deepEqual(await collect(keptServices(fetched(changed), path, true)), merged);
    const text = merged.map((one) => `${JSON.stringify(one)}\n`).join('');
    assert.equal(readFileSync(path, 'utf8'), text);
  });

  it('stay as they were when fetching breaks off', async () => {
    writeFileSync(path, '{"id":1}\n');
    await assert.rejects(
      collect(keptServices(fetched([{id: 9}], true), path, false)),
      /broken off/,
    );
    assert.equal(readFileSync(path, 'utf8'), '{"id":1}\n');
    assert.deepEqual(readdirSync(folder), ['kept.ndjson']);
  });

  it('that are not there can not be added to', async () => {
    const none = join(folder, 'none.ndjson');
    await assert.rejects(collect(keptServices(fetched([]), none, true)), {code: 'ENOENT'});
  });
});
