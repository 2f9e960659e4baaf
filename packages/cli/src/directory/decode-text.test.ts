import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {decodeText} from './decode-text.ts';

const read = async (bytes: Uint8Array, size = Math.max(1, bytes.length)) => {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  const found: string[] = [];
  let text = '';
  for await (const piece of decodeText(pieces, (finding, value) =>
    found.push(`${finding} ${value}`),
  ))
    text += piece;
  return {text: text.replace(/^\ufeff/, ''), found};
};

const text = 'name;note\nJosé;“Café” – déjà vu\n';

describe('a file', () => {
  const encodings: [name: string, bytes: Uint8Array, found: string[]][] = [
    ['in UTF-8', Buffer.from(text), []],
    ['in UTF-8 with a mark', Buffer.from(`\ufeff${text}`), []],
    ['in UTF-16 of Windows', Buffer.from(`\ufeff${text}`, 'utf16le'), []],
    ['in UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), []],
    ['in UTF-16 without a mark', Buffer.from(text, 'utf16le'), []],
    [
      'in Windows-1252',
      Buffer.from(
        text.replace(/[“”–]/g, (one) =>
          String.fromCharCode({'“': 0x93, '”': 0x94, '–': 0x96}[one] ?? 0),
        ),
        'latin1',
      ),
      ['encoding guessed windows-1252'],
    ],
  ];
  for (const [name, bytes, found] of encodings) {
    it(`${name} is read as it was meant`, async () => {
      assert.deepEqual(await read(bytes), {text, found});
      assert.deepEqual(await read(bytes, 3), {text, found});
    });
  }

  it('in UTF-8 with one broken byte loses only that', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Zażółć '),
      Buffer.from([0xff]),
      Buffer.from(' gęślą'),
    ]);
    assert.deepEqual(await read(bytes), {text: 'Zażółć \ufffd gęślą', found: []});
  });

  it('in Windows-1252 far into it is read from there on', async () => {
    const bytes = Buffer.from('a'.repeat(200_000) + 'Jos\u00e9', 'latin1');
    assert.equal((await read(bytes, 65_536)).text.slice(-4), 'José');
  });

  it('in UTF-8 is the same however it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({unit: 'grapheme'}),
        fc.integer({min: 1, max: 5}),
        async (one, size) => {
          // Zeros are what tells UTF-16, and a mark at the start is none of the text.
          fc.pre(!one.includes('\0') && !one.startsWith('\ufeff'));
          assert.equal((await read(Buffer.from(one), size)).text, Buffer.from(one).toString());
        },
      ),
    );
  });

  it('of any bytes is some text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({maxLength: 200}),
        fc.integer({min: 1, max: 50}),
        async (bytes, size) => {
          assert.equal(typeof (await read(bytes, size)).text, 'string');
        },
      ),
    );
  });
});
