import {createHash} from 'node:crypto';

import pg from 'pg';

import {asDatabaseError, type Database, type Parameter, type Queries} from './database.ts';

const {Pool} = pg;

/** Queries of a pool or of one connection. */
const queriesOf = (client: pg.Pool | pg.PoolClient): Queries => ({
  async query<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    try {
      const result = await client.query({
        text: sql,
        values: parameters.map(toDriver),
        ...(parameters.length > 0 && {name: nameOf(sql)}),
      });
      return result.rows as Row[];
    } catch (error) {
      throw asDatabaseError(error);
    }
  },
});

const names = new Map<string, string>();

/**
 * The name under which a connection keeps a statement, so that it is parsed and planned once: there are some dozens. It
 * is made of the statement itself, since what pools connections may hand one to several servers.
 */
const nameOf = (sql: string): string => {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = `heard-${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`;
  names.set(sql, name);
  return name;
};

// The driver takes bytes as Buffer only.
const toDriver = (value: Parameter): unknown =>
  value instanceof Uint8Array
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    : value;

/**
 * Any PostgreSQL (15 or later) by URL, with up to ten connections.
 *
 * Nothing is connected before the first query. A connection that can not be had within 5 seconds and a
 * statement that runs for more than 15 are given up.
 */
export function openPostgres(url: string): Database {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    application_name: 'heard-server',
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});

  const connect = async () => {
    try {
      return await pool.connect();
    } catch (error) {
      throw asDatabaseError(error);
    }
  };

  return {
    ...queriesOf(pool),
    async transaction(work) {
      const client = await connect();
      const queries = queriesOf(client);
      let broken: Error | undefined;
      const onError = (error: Error) => {
        broken = error;
      };
      client.on('error', onError);
      try {
        await queries.query('begin');
        const result = await work(queries);
        await queries.query('commit');
        return result;
      } catch (error) {
        await queries.query('rollback').catch((failure: Error) => {
          broken = failure;
        });
        throw error;
      } finally {
        client.off('error', onError);
        // A connection in an unknown state must not serve the next request.
        client.release(broken);
      }
    },
    async reclaim() {
      // Its autovacuum does.
    },
    async close() {
      await pool.end();
    },
  };
}
