import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

import {run} from '@heard/cli';
import {generateIdentity, identityToRecipient, openReport} from '@heard/delivery/opening';
import {openPGlite, startServer} from '@heard/server';

import {caughtFaults} from './faults.ts';
import {startFaultyBackEnd, type Fault} from './faulty-back-end.ts';

interface Finding {
  readonly id: string;
  readonly result: 'ok' | 'failed' | 'not-run';
  readonly seen?: string;
}

const place = await mkdtemp(join(tmpdir(), 'heard-check-'));
after(() => rm(place, {recursive: true}));
const identity = await generateIdentity();
const key = await identityToRecipient(identity);
const tenants = [{id: 'city', recipients: [{id: 'office', keys: [key]}]}];
const addressee = ['--tenant', 'city', '--recipient', 'office', '--key', key];

const heard = async (...words: string[]) => {
  let [out, err] = ['', ''];
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
  };
  return {code: await run(words, terminal), out, err};
};

const check = async (endpoint: string, ...more: string[]) => {
  const {code, out} = await heard('check-backend', endpoint, ...addressee, '--json', ...more);
  const findings = JSON.parse(out) as Finding[];
  return {code, findings, notOk: findings.filter(({result}) => result !== 'ok')};
};

const right = await startServer({port: 0, dataFolder: join(place, 'shared'), tenants});
after(() => right.close());

const checkFaulty = async (fault: Fault, ...more: string[]) => {
  const faulty = await startFaultyBackEnd(`${right.url}/v1`, fault);
  try {
    return await check(faulty.endpoint, ...more);
  } finally {
    await faulty.close();
  }
};

test('our server passes every check, and keeps what the docs say: five reports that say what they are', async () => {
  const dataFolder = join(place, 'tidy');
  const server = await startServer({port: 0, dataFolder, tenants});
  const {code, out, err} = await heard('check-backend', `${server.url}/v1`, ...addressee);
  await server.close();
  assert.equal(code, 0, out);
  assert.doesNotMatch(out, /FAILED|not run/);
  assert.match(out, /^ok +key-reused +Another report with the same key is refused$/m);
  assert.match(err, /^(\d+) of \1 checks are ok\.\n$/);

  const database = await openPGlite(dataFolder);
  const reports = await database.query<{sealed: Uint8Array; lookup: Uint8Array}>(
    'select sealed, lookup from reports',
  );
  const objects = await database.query('select 1 from objects');
  await database.close();
  assert.deepEqual([reports.length, objects.length], [5, 4]);
  for (const {sealed, lookup} of reports) {
    assert.match(Buffer.from(lookup).toString('base64url'), /^heard-check-backend-/);
    const opened = await openReport(sealed, [identity]);
    assert.ok(opened.ok);
    assert.match(opened.report.answers['incident.narrative'] ?? '', /Nobody reported anything/);
  }
});

for (const {name, fault, caughtBy} of caughtFaults) {
  test(`${name}: caught by ${caughtBy.join(', ')}`, async () => {
    const {code, notOk} = await checkFaulty(fault);
    assert.deepEqual(
      notOk.map(({id}) => id).toSorted(),
      caughtBy.toSorted(),
      JSON.stringify(notOk),
    );
    assert.equal(code, 1);
  });
}

test('N04 a back end that ends the connection after it stored the report fails, and what needs the report is not run', async () => {
  let isFirst = true;
  const {code, findings} = await checkFaulty({
    answer: (said, {method}) => {
      if (method !== 'POST' || !isFirst) return said;
      isFirst = false;
      return 'drop';
    },
  });
  assert.equal(code, 1);
  const of = (id: string) => findings.find((finding) => finding.id === id);
  assert.match(of('report-stored')?.seen ?? '', /^no answer: /);
  assert.equal(of('same-again')?.result, 'not-run');
  assert.equal(of('key-missing')?.result, 'ok');
});

test('N18 a back end that redirects fails, and no report is sent after it', async () => {
  let visits = 0;
  const elsewhere = createServer((_, response) => void (visits++, response.end()));
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const {port} = elsewhere.address() as AddressInfo;
  for (const status of [301, 302, 307, 308]) {
    const {code, notOk} = await checkFaulty({
      instead: ({method, path}) =>
        method === 'POST' && path === '/intake'
          ? {status, headers: [['Location', `http://127.0.0.1:${port}/`]], text: ''}
          : undefined,
    });
    const ids = notOk.map(({id}) => id);
    assert.ok(ids.includes('report-stored') && ids.includes('no-redirect'), ids.join());
    assert.equal(code, 1);
  }
  elsewhere.close();
  assert.equal(visits, 0);
});

test('a back end without files passes where files are left out, and only there', async () => {
  const withoutFiles: Fault = {
    ask: (asked) => (asked.path === '/objects' ? {...asked, path: '/nothing'} : asked),
  };
  assert.deepEqual((await checkFaulty(withoutFiles, '--no-files')).notOk, []);
  assert.ok((await checkFaulty(withoutFiles)).notOk.some(({id}) => id === 'object-stored'));
});

test('the page about checking names every check', async () => {
  const page = await readFile(
    new URL('../../../../docs/check-backend.md', import.meta.url),
    'utf8',
  );
  const {findings} = await check(`${right.url}/v1`);
  const named = [...page.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, id]) => id);
  assert.deepEqual(
    named,
    findings.map(({id}) => id),
  );
});

test('text of a back end can not play with the terminal', async () => {
  const faulty = await startFaultyBackEnd(`${right.url}/v1`, {
    instead: ({method}) =>
      method === 'POST'
        ? {status: 418, headers: [], text: '{"type": "\\u001b[2J\\nok  report-stored"}'}
        : undefined,
  });
  for (const more of [[], ['--json']]) {
    const {code, out} = await heard('check-backend', faulty.endpoint, ...addressee, ...more);
    assert.equal(code, 1);
    assert.ok(!out.includes('\u001b'));
    assert.doesNotMatch(out, /^ok {2}report-stored/m);
  }
  await faulty.close();
});
