import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';

import type {Config} from '@heard/schema';

import {openPGlite} from '../database/pglite-database.ts';
import {office} from '../test-setting/organizations.ts';
import {newSending, requestFor} from '../test-setting/sending.ts';
import {runProcess, startProcess, type Settings} from '../test-setting/server-process.ts';
import {commands} from './all.ts';

const config: Config = {
  version: 1,
  tenant: 'city',
  organization: {name: 'The City of Example'},
  delivery: {connector: 'heard', endpoint: '/v1'},
  recipients: [{id: 'office', name: 'The office', consent: 'by-sending', keys: [office.key]}],
  safety: {emergencyNumber: '911', exitUrl: 'https://example.org/'},
};

let place: string;
let settings: Settings;
before(async () => {
  place = await mkdtemp(join(tmpdir(), 'heard-'));
  const file = join(place, 'heard.config.json');
  await writeFile(file, JSON.stringify(config));
  settings = {HEARD_DATA: join(place, 'database'), HEARD_CONFIGS: file, HEARD_RETENTION: '30'};
});
after(() => rm(place, {recursive: true}));

const heardServer = (...words: string[]) => runProcess(settings, words);

test('an operator sees what would go, holds a report, and finds all of it in the audit log', async () => {
  const server = await startProcess(settings);
  for (let index = 0; index < 2; index++) {
    const sent = await fetch(`${server.url}/v1/intake`, requestFor(await newSending()));
    assert.equal(sent.status, 201);
  }
  const busy = await heardServer('audit', 'verify');
  assert.equal(busy.code, 1);
  assert.match(busy.err, /in use by another process \(\d+\).*Stop that process/);
  await server.end();

  // Two months pass for both reports.
  const database = await openPGlite(settings['HEARD_DATA'] ?? '');
  const aged = await database.query<{id: string}>(
    `update reports set received_on = received_on - 60 returning id::text as id`,
  );
  await database.close();
  const [held = '', other = ''] = aged.map(({id}) => id);

  const setting = await heardServer('hold', 'set', 'city', held);
  assert.deepEqual(setting, {code: 0, out: `${held} is held.\n`, err: ''});
  const listed = await heardServer('hold', 'list');
  assert.match(listed.out, new RegExp(`^city {2}${held} {2}received \\S+, held since \\S+\n$`));

  const dry = await heardServer('retention', '--dry-run');
  assert.equal(dry.code, 0);
  assert.match(dry.out, /^city: kept for 30 days. To delete: 1. Held: 1.\n/);
  assert.match(dry.out, new RegExp(`${held} {2}received \\S+, files: 0, held: stays\n`));
  assert.match(dry.out, new RegExp(`${other} {2}received \\S+, files: 0\n`));
  assert.equal(dry.err, 'Nothing was deleted.\n');

  const deleted = await heardServer('retention');
  assert.deepEqual(deleted, {code: 0, out: 'Reports deleted: 1.\n', err: ''});
  const log = await heardServer('audit', 'list', '--tenant', 'city');
  const events = log.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as {event: string; by: string; items: string[]});
  assert.deepEqual(
    events.map(({event, by, items}) => [event, by, ...items]),
    [
      ['hold-set', 'operator', held],
      ['items-deleted', 'operator', other],
    ],
  );
  const about = await heardServer('audit', 'list', '--item', held);
  assert.equal(about.out, `${log.out.split('\n')[0]}\n`);

  const refused = await heardServer('delete', 'city', held);
  assert.equal(refused.code, 1);
  assert.match(refused.err, /is held, and was not deleted. Lift the hold first/);

  const whole = await heardServer('audit', 'verify');
  assert.equal(whole.code, 0);
  const [, head = ''] =
    /^city: 2 entries, none changed or missing. Head: (\S+)\n$/.exec(whole.out) ?? [];
  assert.equal((await heardServer('audit', 'verify', '--head', head)).code, 0);

  const tampering = await openPGlite(settings['HEARD_DATA'] ?? '');
  await tampering.query(
    `update audit_log set entry = replace(entry, 'city', 'town') where number = 2`,
  );
  await tampering.close();
  const broken = await heardServer('audit', 'verify');
  assert.equal(broken.code, 1);
  assert.equal(broken.out, 'city: BROKEN. Entry 2 was changed.\n');
});

test('a wrong call is told from a wrong database, with the way out of each', async () => {
  const unknown = await heardServer('audit', 'chekc');
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /there is no command "audit chekc".\nRun "heard-server help"/);
  assert.equal((await heardServer('hold', 'set', 'city')).code, 2);
  assert.equal((await heardServer('retention', '--dryrun')).code, 2);
  assert.equal((await heardServer('audit', 'verify', '--head', 'city')).code, 2);
  const missing = await runProcess({...settings, HEARD_DATA: join(place, 'none')}, [
    'hold',
    'list',
  ]);
  assert.equal(missing.code, 1);
  assert.match(missing.err, /^There is no database in the folder .*none. Name .* HEARD_DATA/);
  const nobody = await heardServer('hold', 'lift', 'city', '00000000-0000-4000-8000-000000000000');
  assert.equal(nobody.code, 1);
  assert.match(nobody.err, /^Tenant "city" has no report 0000/);
  const help = await heardServer('help');
  assert.equal(help.code, 0);
  for (const {name} of commands) assert.ok(help.out.includes(`heard-server ${name}`), name);
});
