import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import pg from 'pg';

import {startPostgres} from './start-postgres.ts';

describe('a PostgreSQL for one test run', () => {
  it('answers while it runs, to who knows the password only, and is gone afterwards', async () => {
    const postgres = await startPostgres();
    try {
      const [row] = await ask(postgres.url, 'select current_user as owner');
      assert.deepEqual(row, {owner: 'heard'});
      const stranger = new URL(postgres.url);
      stranger.password = 'guess';
      await assert.rejects(ask(stranger.href, 'select 1'), /password authentication failed/);
    } finally {
      await postgres.stop();
    }
    await assert.rejects(ask(postgres.url, 'select 1'), {code: 'ECONNREFUSED'});
  });
});

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  try {
    return (await client.query(query)).rows as unknown[];
  } finally {
    await client.end();
  }
}
