import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text as readText} from 'node:stream/consumers';
import {createInterface} from 'node:readline';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';

import type {Config} from '@heard/schema';

import {office} from './test-setting/organizations.ts';
import {newSending, requestFor} from './test-setting/sending.ts';

const program = fileURLToPath(new URL('serve.ts', import.meta.url));

const config: Config = {
  version: 1,
  tenant: 'city',
  organization: {name: 'The City of Example'},
  delivery: {connector: 'heard', endpoint: '/v1'},
  recipients: [{id: 'office', name: 'The office', consent: 'by-sending', keys: [office.key]}],
  safety: {emergencyNumber: '911', exitUrl: 'https://example.org/'},
};

let place: string;
let environment: Record<string, string>;
before(async () => {
  place = await mkdtemp(join(tmpdir(), 'heard-'));
  const file = join(place, 'heard.config.json');
  await writeFile(file, JSON.stringify(config));
  environment = {PORT: '0', HEARD_DATA: join(place, 'database'), HEARD_CONFIGS: file};
});
after(() => rm(place, {recursive: true}));

const started: ChildProcess[] = [];
after(() => started.forEach((child) => child.kill('SIGKILL')));

const run = (changes: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [program], {
    cwd: place,
    env: {PATH: process.env['PATH'], ...environment, ...changes},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
};

/** Waits for the line that says where the server answers. */
const ready = async (child: ChildProcess): Promise<string> => {
  assert.ok(child.stdout);
  for await (const line of createInterface({input: child.stdout})) {
    const {event, url} = JSON.parse(line) as {event: string; url: string};
    if (event === 'ready') return url;
  }
  throw new Error('The server ended before it was ready.');
};

const fails = async (changes: Record<string, string>, message: RegExp) => {
  const child = run(changes);
  const exited = once(child, 'exit');
  assert.match(await readText(child.stderr), message);
  assert.deepEqual(await exited, [1, null]);
};

test('Ctrl-C and SIGTERM end it cleanly, and nothing is left locked', async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const child = run();
    const url = await ready(child);
    assert.equal((await fetch(`${url}/v1/health`)).status, 200);
    const exited = once(child, 'exit');
    child.kill(signal);
    assert.deepEqual(await exited, [0, null]);
    await assert.rejects(readFile(join(place, 'database.lock')));
  }
});

test('N27: a report that was answered survives the server being killed, and is sent once', async () => {
  const sending = await newSending();
  const killed = run();
  const answer = await fetch(`${await ready(killed)}/v1/intake`, requestFor(sending));
  assert.equal(answer.status, 201);
  const exited = once(killed, 'exit');
  killed.kill('SIGKILL');
  await exited;

  const next = run();
  const again = await fetch(`${await ready(next)}/v1/intake`, requestFor(sending));
  assert.equal(again.status, 200);
  assert.deepEqual(await again.json(), await answer.json());
  const ended = once(next, 'exit');
  next.kill('SIGTERM');
  await ended;
});

test('what stands against a start is said in words, with exit code 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const {port} = other.address() as AddressInfo;
  await fails({PORT: String(port)}, new RegExp(`^Port ${port} is taken by another program.*PORT=`));
  other.close();
  await fails({PORT: 'eighty'}, /^PORT is "eighty"/);
  await fails({HEARD_ORIGIN: 'intake.example.org/inbox'}, /^HEARD_ORIGIN is "intake.example.org/);
  await fails(
    {HEARD_FRAMES: 'town https://www.example.gov'},
    /^HEARD_FRAMES names the tenant "town"/,
  );
  await fails({HEARD_OBJECT_MB: '25 MB'}, /^HEARD_OBJECT_MB is "25 MB".*from 1 to 2047/);
  await fails({HEARD_OBJECT_MB: '50', HEARD_UNBOUND_MB: '40'}, /^HEARD_UNBOUND_MB is less than/);
  await fails({HEARD_DRAIN_SECONDS: 'long'}, /^HEARD_DRAIN_SECONDS is "long".*from 0 to 600/);
  await fails({HEARD_RETENTION: 'a year'}, /^HEARD_RETENTION has the part "a year"/);
  await fails({HEARD_RETENTION: '0'}, /^HEARD_RETENTION has the part "0".*from 1 to 36500/);
  await fails({HEARD_RETENTION: '1.5'}, /^HEARD_RETENTION has the part "1.5"/);
  await fails({HEARD_RETENTION: '30; 60'}, /^HEARD_RETENTION has two numbers for everybody/);
  await fails({HEARD_RETENTION: 'city 3; city 4'}, /two numbers for the tenant "city"/);
  await fails({HEARD_RETENTION: 'town 365'}, /names the tenant "town".*There are: city/);
  await fails({HEARD_CONFIGS: ''}, /^HEARD_CONFIGS is not set/);
  await fails({HEARD_CONFIGS: 'missing.json'}, /names missing.json, and there is no such file/);
  await fails(
    {DATABASE_URL: 'mysql://me:geheim@host/x'},
    /^DATABASE_URL is not the address of a Po/,
  );
  await fails({DATABASE_URL: 'postgres://127.0.0.1:1/heard'}, /127.0.0.1:1\/heard can not be used/);

  const files = join(place, 'files.json');
  await writeFile(files, JSON.stringify({...config, form: {features: ['files']}}));
  await fails(
    {HEARD_CONFIGS: files, HEARD_OBJECT_MB: '20'},
    /^The form of "city" lets people add files of 25 MB.*HEARD_OBJECT_MB=27, or .* to 16 in/,
  );

  const broken = join(place, 'broken.json');
  await writeFile(broken, '{"version": 1,');
  await fails({HEARD_CONFIGS: broken}, /broken.json is not JSON: /);
  const wrong = join(place, 'wrong.json');
  await writeFile(wrong, JSON.stringify({...config, tenant: 'The City', colour: 'red'}));
  await fails(
    {HEARD_CONFIGS: wrong},
    /wrong.json is not a configuration of Heard:\n {2}\/tenant: .*\n {2}\/colour: Nothing of this name/,
  );
  await fails(
    {HEARD_CONFIGS: `${environment['HEARD_CONFIGS']},${environment['HEARD_CONFIGS']}`},
    /^Two configurations have the tenant "city"/,
  );
});
