import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

import type {Report} from '@heard/schema';

import {openReport} from '../opening/open-report.ts';
import {deriveFromReceipt} from '../receipt/derive.ts';
import {createReceipt} from '../receipt/receipt.ts';
import {sealReport} from '../sealing/seal.ts';

const folder = mkdtempSync(join(tmpdir(), 'heard-age-'));
after(() => rmSync(folder, {recursive: true}));

const run = (
  program: 'age' | 'age-keygen',
  args: readonly string[],
  input?: Uint8Array,
): Buffer => {
  const {error, status, stdout, stderr} = spawnSync(program, args, {input, cwd: folder});
  assert.equal(
    (error as NodeJS.ErrnoException | undefined)?.code,
    undefined,
    `The program "${program}" did not start. Install it: apt-get install age`,
  );
  assert.equal(status, 0, String(stderr));
  return stdout;
};

/** A key pair made by age-keygen; `file` holds the identity. */
const keyPair = (name: string) => {
  run('age-keygen', ['-o', name]);
  const key = run('age-keygen', ['-y', name]).toString().trim();
  const identity = /AGE-SECRET-KEY-1\S+/.exec(readFileSync(join(folder, name), 'utf8'))?.[0];
  assert.ok(identity);
  return {file: name, key, identity};
};

const reportFor = (replyTo: string): Report => ({
  schemaVersion: 1,
  taxonomyVersion: '2026-11',
  formId: 'hate-incident-short',
  formVersion: 1,
  tenantId: 'city',
  channel: 'web',
  submittedAt: '2026-11-23T14:00Z',
  uiLocale: 'en',
  anonymous: true,
  replyTo,
  answers: {'incident.narrative': 'Gritaron en la parada. 👩🏽‍🦽 \u2028', 'contact.preference': 'none'},
});

test('K02 a report sealed here opens with the age program, for each of 1, 2 and 20 keys', async () => {
  const pairs = Array.from({length: 20}, (_, index) => keyPair(`staff-${index}`));
  const report = reportFor(pairs[0]?.key ?? '');
  for (const count of [1, 2, 20]) {
    const chosen = pairs.slice(0, count);
    const result = await sealReport(
      report,
      chosen.map(({key}) => key),
    );
    assert.ok(result.ok);
    for (const {file} of chosen) {
      const json = run('age', ['--decrypt', '--identity', file], result.sealed).toString();
      assert.deepEqual(JSON.parse(json), report);
    }
  }
});

test('K02 what the age program seals to 1, 2 and 20 keys opens here', async () => {
  const pairs = Array.from({length: 20}, (_, index) => keyPair(`writer-${index}`));
  const report = reportFor(pairs[0]?.key ?? '');
  for (const count of [1, 2, 20]) {
    const chosen = pairs.slice(0, count);
    const recipients = chosen.flatMap(({key}) => ['--recipient', key]);
    const sealed = run('age', ['--encrypt', ...recipients], Buffer.from(JSON.stringify(report)));
    for (const {identity} of chosen)
      assert.deepEqual(await openReport(sealed, [identity]), {ok: true, report});
  }
});

test('an answer that staff seal with the age program opens with what the receipt code gives', async () => {
  const {replyIdentity, replyTo} = await deriveFromReceipt(createReceipt(), 'city');
  writeFileSync(join(folder, 'reply-identity'), replyIdentity);
  assert.equal(run('age-keygen', ['-y', 'reply-identity']).toString().trim(), replyTo);
  const sealed = run('age', ['--encrypt', '--recipient', replyTo], Buffer.from('We hear you.'));
  const opened = run('age', ['--decrypt', '--identity', 'reply-identity'], sealed);
  assert.equal(opened.toString(), 'We hear you.');
});
