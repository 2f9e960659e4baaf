import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import * as scure from '@scure/base';
import {generateHybridIdentity, generateIdentity, identityToRecipient} from 'age-encryption';
import fc from 'fast-check';

import * as lean from './lean-base.ts';

/** What a call gives, or that it throws: the words of an error are each library's own. */
const outcome = (call: () => unknown): unknown => {
  try {
    return call();
  } catch {
    return 'refused';
  }
};

const same = (call: (base: typeof lean) => unknown) =>
  assert.deepEqual(
    outcome(() => call(lean)),
    outcome(() => call(scure as unknown as typeof lean)),
  );

const bytes = fc.uint8Array({maxLength: 80});

suite('the lean encodings, side by side with @scure/base', () => {
  test('base64, written and read', () => {
    fc.assert(
      fc.property(bytes, (each) => {
        for (const kind of ['base64', 'base64nopad'] as const) {
          same((base) => base[kind].encode(each));
          assert.deepEqual(lean[kind].decode(lean[kind].encode(each)), each);
        }
      }),
    );
  });

  test('texts that are no base64, or not the one way to write it', () => {
    const texts = ['A', 'AB', 'AB==', 'AA=', 'AAA=', 'AAAA\n', ' AAAA', 'AA-_', '====', '', 'é'];
    for (const text of texts)
      for (const kind of ['base64', 'base64nopad'] as const)
        same((base) => base[kind].decode(text));
  });

  test('Bech32, written and read', () => {
    const prefix = fc.stringMatching(/^[!-~]{1,12}$/);
    fc.assert(
      fc.property(prefix, bytes, (hrp, each) => {
        same((base) => base.bech32.encodeFromBytes(hrp, each));
        const text = lean.bech32.encode(hrp, lean.bech32.toWords(each), false);
        assert.deepEqual(lean.bech32.fromWords(lean.bech32.decode(text, false).words), each);
        same((base) => base.bech32.decode(text, false));
        same((base) => base.bech32.decodeToBytes(text.toUpperCase()));
      }),
    );
  });

  test('real keys with one letter changed, lost or doubled, and in mixed case', async () => {
    const identity = await generateIdentity();
    const keys = [
      identity,
      await identityToRecipient(identity),
      await identityToRecipient(await generateHybridIdentity()),
    ];
    for (const key of keys) {
      same((base) => base.bech32.decode(key, false));
      fc.assert(
        fc.property(
          fc.nat(key.length - 1),
          fc.constantFrom('q', 'b', '1', 'Q', '', 'zz'),
          (at, by) => {
            const text = key.slice(0, at) + by + key.slice(at + 1);
            same((base) => base.bech32.decode(text, false));
          },
        ),
        {numRuns: 40},
      );
    }
  });

  test('the examples of BIP 173', () => {
    const good = [
      'A12UEL5L',
      'a12uel5l',
      '?1ezyfcl',
      'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w',
    ];
    const bad = [
      '\x201nwldj5',
      '\x7f1axkwrx',
      'pzry9x0s0muk',
      '1pzry9x0s0muk',
      'x1b4n0q5v',
      'li1dgmt3',
      'A1G7SGD8',
      '10a06t8',
      '1qzzfhee',
    ];
    for (const text of good) assert.ok(lean.bech32.decode(text));
    for (const text of bad) assert.throws(() => lean.bech32.decode(text), text);
  });

  test('bits that are left over', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(31), {maxLength: 20}), (words) =>
        same((base) => base.bech32.fromWords(words)),
      ),
    );
  });
});
