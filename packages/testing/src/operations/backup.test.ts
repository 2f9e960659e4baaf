import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';

import type {InboxItem} from '@heard/schema';

import {startPostgres} from '../postgres/start-postgres.ts';
import {makePlace, type Place} from './place.ts';
import {sealObject, sealText, type Sending} from './senders.ts';
import {runProgram, startProgram, type Settings} from './server-program.ts';
import {logIn} from './staff-client.ts';

const canary = `Plaintext-canary-${randomBytes(8).toString('hex')}`;
const fileCanary = `File-canary-${randomBytes(8).toString('hex')}`;

/** What an intake holds before its backup is taken. */
interface Story {
  readonly sending: Sending;
  readonly item: InboxItem;
  /** The head of the audit log, as an operator notes it. */
  readonly head: string;
}

const logInAt = (place: Place, url: string) =>
  logIn([url, url], {tenant: place.config.tenant, identity: place.hotlineKey, origin: url});

/** A report with a file comes in, staff open it, and an operator holds it. */
const live = async (place: Place, settings: Settings): Promise<Story> => {
  const server = await startProgram(settings);
  const object = await sealObject(place.config, new TextEncoder().encode(fileCanary));
  const stored = await fetch(`${server.url}/v1/objects`, object);
  const id = stored.headers.get('Location')?.split('/').at(-1) ?? '';
  const sending = await sealText(place.config, canary, [id]);
  assert.equal((await fetch(`${server.url}/v1/intake`, sending.request)).status, 201);
  const staff = await logInAt(place, server.url);
  const [item] = await staff.list(server.url);
  assert.ok(item);
  assert.equal(await staff.open(server.url, item.id), canary);
  assert.equal(await server.end(), 0);
  const held = await runProgram(settings, ['hold', 'set', place.config.tenant, item.id]);
  assert.equal(held.code, 0, held.err);
  return {sending, item, head: await headOf(settings)};
};

const headOf = async (settings: Settings): Promise<string> => {
  const {code, out} = await runProgram(settings, ['audit', 'verify']);
  assert.equal(code, 0, out);
  return /Head: (\S+)/.exec(out)?.[1] ?? '';
};

/** One more report comes after the backup, and is opened. */
const goOn = async (place: Place, settings: Settings): Promise<void> => {
  const server = await startProgram(settings);
  const later = await sealText(place.config, 'This came later.');
  assert.equal((await fetch(`${server.url}/v1/intake`, later.request)).status, 201);
  const staff = await logInAt(place, server.url);
  assert.equal((await staff.list(server.url)).length, 2);
  await server.end();
};

/** What came before the backup is there and works, what came after it is not. */
const checkRestored = async (
  t: TestContext,
  place: Place,
  settings: Settings,
  {sending, item, head}: Story,
): Promise<void> => {
  const {tenant} = place.config;
  const holds = await runProgram(settings, ['hold', 'list']);
  assert.match(holds.out, new RegExp(`^${tenant} {2}${item.id} `));
  const whole = await runProgram(settings, ['audit', 'verify', '--head', head]);
  assert.equal(whole.code, 0, whole.out);
  assert.match(whole.out, /: 3 entries, none changed or missing/);

  const server = await startProgram(settings);
  t.after(() => server.end('SIGKILL'));
  assert.equal((await fetch(`${server.url}/v1/ready`)).status, 200);
  const staff = await logInAt(place, server.url);
  const items = await staff.list(server.url);
  assert.deepEqual(items, [item]);
  assert.equal(await staff.open(server.url, item.id), canary);
  // A browser that never got its answer sends once more.
  const again = await fetch(`${server.url}/v1/intake`, sending.request);
  assert.equal(again.status, 200);
  assert.equal((await staff.list(server.url)).length, 1);
  const fresh = await sealText(place.config, 'After the restore.');
  assert.equal((await fetch(`${server.url}/v1/intake`, fresh.request)).status, 201);
  assert.equal(await server.end(), 0);
};

/** Ciphertext is in it, and nothing that was typed or attached, in any spelling that a dump has. */
const holdsCiphertextOnly = (content: Buffer): void => {
  const spellings = (text: string) => [text, Buffer.from(text).toString('hex')];
  assert.ok(spellings('age-encryption.org/v1').some((text) => content.includes(text)));
  for (const secret of [canary, fileCanary]) {
    for (const spelling of spellings(secret)) assert.ok(!content.includes(spelling), spelling);
  }
};

test('P12: a dump of PostgreSQL, taken while the server runs, is restored elsewhere and holds ciphertext only', async (t) => {
  const postgres = await startPostgres();
  t.after(postgres.stop);
  const place = await makePlace();
  t.after(place.remove);
  const settings = {...place.settings, DATABASE_URL: postgres.url};
  const story = await live(place, settings);

  const run = (program: string, ...words: string[]) => {
    const {status, stderr} = spawnSync(join(postgres.programs, program), words, {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  };
  const dump = join(place.folder, 'heard.dump');
  const server = await startProgram(settings);
  run('pg_dump', '--format=custom', `--file=${dump}`, postgres.url);
  await server.end();
  await goOn(place, settings);

  const readable = join(place.folder, 'heard.sql');
  run('pg_restore', `--file=${readable}`, dump);
  holdsCiphertextOnly(readFileSync(readable));

  const restored = new URL(postgres.url);
  restored.pathname = '/restored';
  run('createdb', `--maintenance-db=${postgres.url}`, 'restored');
  run(
    'pg_restore',
    ...['--no-owner', '--exit-on-error', '--single-transaction'],
    ...[`--dbname=${restored.href}`, dump],
  );
  await checkRestored(t, place, {...settings, DATABASE_URL: restored.href}, story);
});

test('P12: a copy of the PGlite folder, taken while the server is stopped, is restored elsewhere and holds ciphertext only', async (t) => {
  const place = await makePlace();
  t.after(place.remove);
  const folder = join(place.folder, 'database');
  const settings = {...place.settings, HEARD_DATA: folder};
  const story = await live(place, settings);

  const copy = join(place.folder, 'copy');
  cpSync(folder, copy, {recursive: true});
  const files = readdirSync(copy, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  holdsCiphertextOnly(Buffer.concat(files));
  await goOn(place, settings);
  const restored = {...settings, HEARD_DATA: copy};
  // The end of the audit log is older than one that was noted after the backup.
  const head = await headOf(settings);
  const old = await runProgram(restored, ['audit', 'verify', '--head', head]);
  assert.equal(old.code, 1);
  assert.match(old.out, /BROKEN. Entry 4 and what came after it are missing/);
  await checkRestored(t, place, restored, story);
});
