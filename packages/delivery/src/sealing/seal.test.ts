import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';

import type {Report} from '@heard/schema';
import {generateHybridIdentity, generateIdentity, identityToRecipient} from 'age-encryption';
import fc from 'fast-check';

import {openReport} from '../opening/open-report.ts';
import {openSealed} from '../opening/open-sealed.ts';
import {canSeal} from './can-seal.ts';
import {sealReport} from './seal.ts';

const replyTo = await identityToRecipient(await generateIdentity());

const reportSaying = (narrative: string): Report => ({
  schemaVersion: 1,
  taxonomyVersion: '2026-11',
  formId: 'hate-incident-short',
  formVersion: 1,
  tenantId: 'city',
  channel: 'web',
  submittedAt: '2026-11-23T14:00Z',
  uiLocale: 'es',
  anonymous: true,
  replyTo,
  answers: {'incident.narrative': narrative, 'contact.preference': 'none'},
});

const keyPair = async (make = generateIdentity) => {
  const identity = await make();
  return {identity, key: await identityToRecipient(identity)};
};

const seal = async (report: Report, keys: readonly string[]): Promise<Uint8Array> => {
  const result = await sealReport(report, keys);
  assert.ok(result.ok);
  return result.sealed;
};

const staff = await keyPair();

test('K02 twenty recipients each open the same report with their own key', async () => {
  const pairs = await Promise.all(Array.from({length: 20}, () => keyPair()));
  const report = reportSaying('They shouted at us at the bus stop.');
  const sealed = await seal(
    report,
    pairs.map(({key}) => key),
  );
  for (const {identity} of pairs)
    assert.deepEqual(await openReport(sealed, [identity]), {ok: true, report});
});

test('K07 somebody else’s key does not open a report; the right one among several does', async () => {
  const other = await keyPair();
  const report = reportSaying('A note on the door.');
  const sealed = await seal(report, [staff.key]);
  assert.deepEqual(await openReport(sealed, [other.identity]), {
    ok: false,
    code: 'not-for-this-key',
  });
  assert.deepEqual(await openReport(sealed, []), {ok: false, code: 'not-for-this-key'});
  assert.deepEqual(await openReport(sealed, [other.identity, staff.identity]), {ok: true, report});
  for (const wrong of ['', staff.key, staff.identity.slice(0, -1), staff.identity + 'Q'])
    assert.deepEqual(await openReport(sealed, [wrong]), {ok: false, code: 'not-a-key'});
});

test('what a person types comes back as typed, code unit by code unit', async () => {
  const typed = [
    '\ud800 alone, and \udc00 the wrong way round \udc00\ud800',
    'line\u2028paragraph\u2029null\u0000bom\ufeffnon\uffff',
    '👩🏽‍🦽‍➡️ 🏳️‍⚧️ e\u0301 é Å ﷽',
    '\u202eright to left override\u202c </script><!-- "\\" \r\n\t',
    '   spaces before and behind   ',
    '__proto__',
  ];
  for (const text of typed) {
    const opened = await openReport(await seal(reportSaying(text), [staff.key]), [staff.identity]);
    assert.ok(opened.ok, JSON.stringify(text));
    assert.equal(opened.report.answers['incident.narrative'], text);
  }
  // White space alone is no answer: the form leaves it out.
  const written = fc
    .string({unit: 'binary', minLength: 1, maxLength: 200})
    .filter((text) => text.trim() !== '');
  await fc.assert(
    fc.asyncProperty(written, async (text) => {
      const report = reportSaying(text);
      const opened = await openReport(await seal(report, [staff.key]), [staff.identity]);
      assert.deepEqual(opened, {ok: true, report});
    }),
    {numRuns: 100},
  );
});

test('P14 a report of one character and one of 900 have the same size', async () => {
  const sizes = await Promise.all(
    [1, 900].map(
      async (length) => (await seal(reportSaying('x'.repeat(length)), [staff.key])).length,
    ),
  );
  assert.equal(sizes[0], sizes[1]);
});

test('C05 nobody to read it, a key with a slip, or a secret key: nothing is sealed', async () => {
  const report = reportSaying('x');
  const {key, identity} = staff;
  const slip = key.slice(0, -1) + (key.endsWith('q') ? 'p' : 'q');
  for (const [keys, code] of [
    [[], 'no-keys'],
    [[''], 'malformed-key'],
    [[key, slip], 'malformed-key'],
    [[key.toUpperCase()], 'malformed-key'],
    [[`${key} `], 'malformed-key'],
    [['age1tag1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'], 'malformed-key'],
    [
      ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM/XXUB+VHtZ6isGN'],
      'malformed-key',
    ],
    [[identity], 'secret-key'],
    [[key, identity.toLowerCase()], 'secret-key'],
    [[`# public key: ${key}\n${identity}\n`], 'secret-key'],
  ] as const)
    assert.deepEqual(await sealReport(report, keys), {ok: false, code});
});

test('K11 C07 post-quantum keys seal and open; mixed with classic ones they are refused', async () => {
  const [first, second] = [
    await keyPair(generateHybridIdentity),
    await keyPair(generateHybridIdentity),
  ];
  const report = reportSaying('x');
  const sealed = await seal(report, [first.key, second.key]);
  for (const {identity} of [first, second])
    assert.deepEqual(await openReport(sealed, [identity]), {ok: true, report});
  for (const keys of [
    [first.key, staff.key],
    [staff.key, first.key, second.key],
  ])
    assert.deepEqual(await sealReport(report, keys), {ok: false, code: 'mixed-keys'});
  assert.ok((await sealReport(report, [staff.key])).ok);
});

test('K03 one flipped bit anywhere, and nothing of the report is given out', async () => {
  const sealed = await seal(reportSaying('x'), [staff.key]);
  const flipped = async (at: number, bit: number) => {
    const copy = sealed.slice();
    copy[at] = (copy[at] ?? 0) ^ (1 << bit);
    const {ok} = await openReport(copy, [staff.identity]);
    assert.ok(!ok, `byte ${at} bit ${bit}`);
  };
  const headerLength = Buffer.from(sealed).indexOf('\n--- ') + 1 + 4 + 43 + 1;
  for (let at = 0; at < headerLength; at++)
    for (let bit = 0; bit < 8; bit++) await flipped(at, bit);
  const place = fc.integer({min: headerLength, max: sealed.length - 1});
  await fc.assert(fc.asyncProperty(place, fc.integer({min: 0, max: 7}), flipped), {numRuns: 1000});
});

test('K04 a file cut at the border of a chunk, or of its last byte, does not open', async () => {
  const chunk = 65_536 + 16;
  const narrative = '\u0001'.repeat(10_000);
  const sealed = await seal({...reportSaying(narrative), noticeVersion: narrative}, [staff.key]);
  const start = Buffer.from(sealed).indexOf('\n--- ') + 49 + 16;
  assert.ok(sealed.length > start + chunk, 'the file has two chunks');
  for (const length of [0, 1, 22, start - 16, start, start + chunk, sealed.length - 1]) {
    const opened = await openSealed(sealed.subarray(0, length), [staff.identity]);
    assert.ok(!opened.ok, `cut to ${length} bytes`);
  }
  assert.ok((await openSealed(sealed, [staff.identity])).ok);
});

test('what opens but is no report of ours is not given out as one', async () => {
  const report = reportSaying('x');
  for (const wrong of [
    {...report, schemaVersion: 2},
    {...report, extra: true},
    {...report, answers: {'incident.types': ['no-such-type']}},
    [report],
    'text',
  ]) {
    const sealed = await seal(wrong as Report, [staff.key]);
    assert.deepEqual(await openReport(sealed, [staff.identity]), {ok: false, code: 'not-a-report'});
  }
});

test('K05 a browser whose WebCrypto has no X25519 seals and opens the same files', async (t) => {
  const report = reportSaying('x');
  const before = await seal(report, [staff.key]);
  withoutX25519(t);
  const without = await seal(report, [staff.key]);
  assert.deepEqual(await openReport(before, [staff.identity]), {ok: true, report});
  t.mock.restoreAll();
  assert.deepEqual(await openReport(without, [staff.identity]), {ok: true, report});
});

const withoutX25519 = (t: TestContext) => {
  const importKey = crypto.subtle.importKey.bind(crypto.subtle) as (...args: unknown[]) => unknown;
  t.mock.method(crypto.subtle, 'importKey', (...args: unknown[]) => {
    if ((args[2] as {name?: string}).name === 'X25519')
      throw new DOMException('Unrecognized name.', 'NotSupportedError');
    return importKey(...args);
  });
};

test('K06 where random numbers or WebCrypto are missing, nothing is collected', (t) => {
  assert.equal(canSeal(), true);
  t.mock.method(crypto, 'getRandomValues', () => {
    throw new Error('no entropy');
  });
  assert.equal(canSeal(), false);
  t.mock.restoreAll();
  t.mock.getter(crypto, 'subtle', () => undefined);
  assert.equal(canSeal(), false);
});

test('K08 2,000 reports, and no share or nonce comes twice', async () => {
  const report = reportSaying('x');
  const seen = new Set<string>();
  for (let count = 0; count < 2000; count++) {
    const file = Buffer.from(await seal(report, [staff.key]));
    const end = file.indexOf('\n--- ') + 49;
    seen.add(/-> X25519 (\S+)/.exec(file.toString('latin1', 0, end))?.[1] ?? 'none');
    seen.add(file.toString('hex', end, end + 16));
  }
  assert.equal(seen.size, 4000);
});
