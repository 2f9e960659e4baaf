import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {chownSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {findProgram} from '../run/find-program.ts';
import {freePort} from '../run/free-port.ts';

export interface TestPostgres {
  /** A connection string for the owner of an empty database. */
  readonly url: string;
  /** The folder of its programs: `pg_dump`, `pg_restore`, `createdb`. */
  readonly programs: string;
  /** Ends the server at once, as a crash does, and keeps its data. */
  crash(): Promise<void>;
  /** Starts a server that crashed on its data again, at the same port. */
  resume(): Promise<void>;
  /** Ends the server and deletes its data. */
  stop(): Promise<void>;
}

const START_LIMIT_MS = 60_000;
const OWNER = 'heard';

/**
 * Starts the installed PostgreSQL for the length of a test run: on a free port of 127.0.0.1, with
 * a password and a data folder of its own under the OS's temp folder. Nothing is kept.
 *
 * A test that lets it crash asks for `isDurable`: what was committed is then there afterwards.
 */
export async function startPostgres({isDurable = false} = {}): Promise<TestPostgres> {
  const initdb = findProgram('postgres-initdb');
  const identity = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'heard-postgres-'));
  const remove = () => rmSync(folder, {recursive: true, force: true});
  try {
    const password = randomBytes(16).toString('hex');
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, password, {mode: 0o600});
    if (identity)
      for (const path of [folder, passwordFile]) chownSync(path, identity.uid, identity.gid);

    const data = join(folder, 'data');
    const made = spawnSync(
      initdb,
      [
        ...['--pgdata', data, '--username', OWNER, '--pwfile', passwordFile],
        ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-locale', '--no-sync'],
      ],
      {...identity, cwd: folder, encoding: 'utf8'},
    );
    if (made.status !== 0) throw new Error(`initdb failed:\n${made.error ?? ''}${made.stderr}`);

    const port = await freePort();
    const programs = dirname(realpathSync(initdb));
    const settings = isDurable ? PRIVATE : [...PRIVATE, ...FORGETFUL];
    const launch = async () => {
      const launched = spawn(
        join(programs, 'postgres'),
        ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
        {...identity, cwd: folder, stdio: ['ignore', 'ignore', 'pipe']},
      );
      await untilReady(launched);
      return launched;
    };
    let server = await launch();
    const killAtExit = () => {
      server.kill('SIGQUIT');
      remove();
    };
    process.once('exit', killAtExit);
    return {
      url: `postgres://${OWNER}:${password}@127.0.0.1:${port}/postgres`,
      programs,
      crash: () => end(server, 'SIGQUIT'),
      async resume() {
        server = await launch();
      },
      async stop() {
        process.off('exit', killAtExit);
        // A fast shutdown: connections that a test left open are closed.
        await end(server, 'SIGINT');
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Reached from this machine only, and no socket file. */
const PRIVATE: readonly string[] = ['listen_addresses=127.0.0.1', 'unix_socket_directories='];

/** Nothing that only helps data outlive a crash. */
const FORGETFUL: readonly string[] = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
];

/** PostgreSQL refuses to run as root, so root starts it as somebody who may do little. */
function unprivileged(): {uid: number; gid: number} | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find(([account]) => account === name) ?? [];
    if (uid && gid) return {uid: Number(uid), gid: Number(gid)};
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody".',
  );
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    const settle = () => {
      clearTimeout(limit);
      server.off('error', onError).off('exit', onExit);
      server.stderr?.off('data', onLog).resume();
    };
    const fail = (why: string) => {
      settle();
      server.kill('SIGQUIT');
      reject(new Error(`PostgreSQL ${why}:\n${log}`));
    };
    const onError = ({message}: Error) => fail(`did not start (${message})`);
    const onExit = (code: number | null) => fail(`ended at once (exit code ${code})`);
    const onLog = (text: Buffer) => {
      log = `${log}${text}`.slice(-4_000);
      if (!log.includes('ready to accept connections')) return;
      settle();
      resolve();
    };
    const limit = setTimeout(() => fail('was not ready in time'), START_LIMIT_MS);
    server.once('error', onError).once('exit', onExit);
    server.stderr?.on('data', onLog);
  });
}

async function end(server: ChildProcess, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
}
