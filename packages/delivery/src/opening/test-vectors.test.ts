import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {inflateSync} from 'node:zlib';

import * as vectors from 'cctv-age';

import {openSealed} from './open-sealed.ts';

// A vector (github.com/C2SP/CCTV, age) is lines of `name: value`, an empty line, and the age file.
const parse = (vector: Uint8Array) => {
  const text = Buffer.from(vector).toString('latin1');
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end).split('\n');
  const values = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
  const file = vector.subarray(end + 2);
  return {
    expect: values('expect')[0],
    payload: values('payload')[0],
    identities: values('identity'),
    armored: values('armored').length > 0,
    file: values('compressed').length > 0 ? new Uint8Array(inflateSync(file)) : file,
  };
};

test('K01 the public test vectors of the age format open, or fail, as they should', async () => {
  let opened = 0;
  for (const [name, vector] of Object.entries(vectors)) {
    if (!(vector instanceof Uint8Array)) continue;
    const {expect, payload, identities, armored, file} = parse(vector);
    const result = await openSealed(file, identities);
    // Text armor and passphrases are no part of Heard: such files must not open.
    if (expect !== 'success' || armored || identities.length === 0) {
      assert.equal(result.ok, false, name);
      continue;
    }
    assert.ok(result.ok, name);
    assert.equal(createHash('sha256').update(result.content).digest('hex'), payload, name);
    opened++;
  }
  assert.ok(Object.keys(vectors).length >= 143, 'all vectors ran');
  assert.ok(opened >= 15, `${opened} of them open`);
});
