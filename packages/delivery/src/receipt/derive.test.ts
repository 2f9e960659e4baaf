import assert from 'node:assert/strict';
import {createHash, hkdfSync, pbkdf2Sync} from 'node:crypto';
import {test} from 'node:test';

import {IdempotencyKey, IntakeRequest} from '@heard/schema';

import {deriveFromReceipt} from './derive.ts';
import {createReceipt, parseReceipt, type ReceiptCode} from './receipt.ts';

const codeOf = (text: string): ReceiptCode => {
  const parsed = parseReceipt(text);
  assert.ok(parsed.ok);
  return parsed.code;
};

// Must never change: people hold codes on paper.
const vectors = [
  {
    code: codeOf('0000 0000 0000 0000 0000 0000'),
    tenant: 'city',
    lookup: '9OwCsEE6mMnfzeBUAj1nZaAki8P7BqfxuPVuQqtcdfc',
    idempotencyKey: 'Fe49IHZPz0ZF-9-S05OP7w',
    replyIdentity: 'AGE-SECRET-KEY-1LS9YSJYFQGWQMK8720S36H5D2VNT9GJ37W8HJJXEMXSZSAH6MMLS993NW0',
    replyTo: 'age1kmp9lhfwaklz8qqcqtw845y9qhkd0hnrgapd5uupdnrhjdkl8pqs0jup6w',
  },
  {
    code: codeOf('5055 2784 5622 4198 6151 6209'),
    tenant: 'harbor-alliance',
    lookup: '-ah76hVjLJUC1XoKcIzEXAmp1vjXknaCyrIJpmzg_X4',
    idempotencyKey: 'jRF9sJebkD7txFHVNjSU_g',
    replyIdentity: 'AGE-SECRET-KEY-1RTTSU0DNTUV5URMXFGG8S6F25D8UVM48YQYPZPG833TH4D7CZ7WS52H5XT',
    replyTo: 'age1dfm2wtuncj6y8cm988kdaxhspcqyv6vl8hdgvc7nakyqv2a0p3mq7jv8yp',
  },
];

test('K10 a code gives the same ids for ever', async () => {
  for (const {code, tenant, ...expected} of vectors)
    assert.deepEqual(await deriveFromReceipt(code, tenant), expected);
});

test('K10 the ids are what PBKDF2 and HKDF of another implementation give', async () => {
  const code = createReceipt();
  const derived = await deriveFromReceipt(code, 'city');
  const master = pbkdf2Sync(code, 'heard-receipt-v1\ncity', 600_000, 32, 'sha256');
  const part = (label: string, size: number) =>
    Buffer.from(hkdfSync('sha256', master, '', label, size));
  const lookup = createHash('sha256').update(part('lookup', 32)).digest('base64url');
  assert.equal(derived.lookup, lookup);
  assert.equal(derived.idempotencyKey, part('idempotency', 16).toString('base64url'));
});

test('K10 another tenant or another code gives other ids, in the shape that the intake takes', async () => {
  const [code, other] = [createReceipt(), createReceipt()];
  const all = await Promise.all([
    deriveFromReceipt(code, 'city'),
    deriveFromReceipt(code, 'county'),
    deriveFromReceipt(other, 'city'),
  ]);
  const values = all.flatMap((derived) => Object.values(derived));
  assert.equal(new Set(values).size, 12);
  for (const {lookup, idempotencyKey, replyIdentity, replyTo} of all) {
    assert.ok(IdempotencyKey.safeParse(idempotencyKey).success);
    assert.ok(IntakeRequest.shape.lookup.safeParse(lookup).success);
    assert.match(replyIdentity, /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/);
    assert.match(replyTo, /^age1[02-9ac-hj-np-z]{58}$/);
  }
});
