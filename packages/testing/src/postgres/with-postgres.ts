/**
 * Runs a command with a PostgreSQL of its own, named in HEARD_TEST_DATABASE_URL. If the variable is
 * set already, that server is used and none is started.
 *
 *     node packages/testing/src/postgres/with-postgres.ts node --test …
 */
import {spawn} from 'node:child_process';

import {startPostgres} from './start-postgres.ts';

const VARIABLE = 'HEARD_TEST_DATABASE_URL';

const [program, ...args] = process.argv.slice(2);
if (program === undefined) {
  console.error('Usage: with-postgres.ts PROGRAM [ARGUMENT …]');
  process.exit(2);
}
const postgres = process.env[VARIABLE] ? undefined : await startPostgres();
const child = spawn(program, args, {
  stdio: 'inherit',
  env: {...process.env, ...(postgres && {[VARIABLE]: postgres.url})},
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
process.exitCode = await new Promise<number>((resolve) => {
  child.once('error', ({message}) => {
    console.error(message);
    resolve(127);
  });
  child.once('exit', (code) => resolve(code ?? 1));
});
await postgres?.stop();
