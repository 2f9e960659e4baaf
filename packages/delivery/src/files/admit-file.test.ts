import assert from 'node:assert/strict';
import {mkdtempSync, openAsBlob, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

import {admitFile} from './admit-file.ts';
import {clean} from './clean.ts';
import {corpusBytes, corpusFile, corpusNames} from './corpus.fixture.ts';
import {defaultFileLimits} from './file-limits.ts';
import {inspect} from './inspect.ts';

const folder = mkdtempSync(join(tmpdir(), 'heard-files-'));
after(() => rmSync(folder, {recursive: true}));

const MEGABYTE = 1_048_576;

/** A text file of this size, without the bytes being anywhere. */
const textOf = async (size: number, name = 'words.txt') => {
  const path = join(folder, name);
  writeFileSync(path, 'a'.repeat(Math.min(size, 5000)));
  truncateSync(path, size);
  return Object.assign(await openAsBlob(path), {name});
};

const refused = (code: string) => ({ok: false, code});

test('F01 nothing is refused, and one byte is a file', async () => {
  assert.deepEqual(await admitFile(new File([], 'a.txt'), []), refused('empty'));
  const one = await admitFile(new File(['a'], 'a.txt'), []);
  assert.ok(one.ok);
  assert.deepEqual([one.kind, one.name, one.hidden], ['txt', 'a.txt', []]);
  assert.deepEqual(await admitFile(new File(['a'], 'a.jpg'), []), refused('not-allowed'));
});

test('F02 a file of just the limit is taken, one byte more is not', async () => {
  const limit = defaultFileLimits.maxFileMB * MEGABYTE;
  assert.ok((await admitFile(await textOf(limit), [])).ok);
  assert.deepEqual(await admitFile(await textOf(limit + 1), []), refused('too-large'));
  const small = {maxFileMB: 1};
  assert.ok((await admitFile(await textOf(MEGABYTE), [], small)).ok);
  assert.deepEqual(await admitFile(await textOf(MEGABYTE + 1), [], small), refused('too-large'));
});

test('F03 a file of 4 GB is refused before a byte of it is read', async () => {
  const huge = await textOf(4_000_000_000, 'huge.mp4');
  rmSync(join(folder, 'huge.mp4'));
  // It is gone: to read it would say "unreadable".
  assert.deepEqual(await admitFile(huge, []), refused('too-large'));
});

test('F04 the eleventh file and the byte over the total are refused, and those before stay', async () => {
  const ten = Array.from({length: 10}, (_, index) => new File(['a'.repeat(index + 1)], 'a.txt'));
  for (const [index, file] of ten.entries())
    assert.ok((await admitFile(file, ten.slice(0, index))).ok);
  assert.deepEqual(await admitFile(new File(['b'], 'b.txt'), ten), refused('too-many'));

  const limits = {maxTotalMB: 1};
  const half = await textOf(MEGABYTE / 2, 'half.txt');
  const rest = await textOf(MEGABYTE / 2 - 1, 'rest.txt');
  assert.ok((await admitFile(rest, [half], limits)).ok);
  const two = [half, rest];
  assert.ok((await admitFile(new File(['b'], 'b.txt'), two, limits)).ok);
  assert.deepEqual(
    await admitFile(new File(['bc'], 'b.txt'), two, limits),
    refused('total-too-large'),
  );
});

test('F08 a flood of pixels is refused from its header', async () => {
  const floods: Readonly<Record<string, [number, readonly number[]]>> = {
    'everything.png': [16, [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]],
    'moving.gif': [6, [0x30, 0x75, 0x30, 0x75]],
    'moving.webp': [24, [0x2f, 0x75, 0, 0x2f, 0x75, 0]],
  };
  for (const [name, [at, size]] of Object.entries(floods)) {
    const bytes = corpusBytes(name);
    bytes.set(size, at);
    const file = new File([bytes], name);
    const found = await inspect(file);
    assert.ok(found.ok);
    assert.deepEqual([found.width, found.height], [30_000, 30_000], name);
    assert.deepEqual(await admitFile(file, []), refused('too-many-pixels'), name);
  }
  const jpeg = corpusBytes('turned-1.jpg');
  const frame = jpeg.findLastIndex((byte, at) => byte === 255 && jpeg[at + 1] === 0xc0);
  jpeg.set([0x75, 0x30, 0x75, 0x30], frame + 5);
  assert.deepEqual(await admitFile(new File([jpeg], 'a.jpg'), []), refused('too-many-pixels'));
});

test('F10 a file that was changed after it was chosen is to be chosen again', async () => {
  const path = join(folder, 'photo.jpg');
  writeFileSync(path, corpusBytes('everything.jpg'));
  const photo = Object.assign(await openAsBlob(path), {name: 'photo.jpg'});
  const cleaned = await clean(photo);
  assert.ok(cleaned.ok);
  writeFileSync(path, corpusBytes('turned-1.jpg'));
  assert.deepEqual(await admitFile(photo, []), refused('unreadable'));
  assert.deepEqual(await clean(photo), refused('unreadable'));
  await assert.rejects(cleaned.file.arrayBuffer(), {name: 'NotReadableError'});
});

test('F12 the same file twice is one, whatever it is called', async () => {
  const [photo, film] = [corpusFile('everything.jpg'), corpusFile('everything.mp4')];
  const again = new File([corpusBytes('everything.jpg')], 'again.png');
  assert.deepEqual(await admitFile(again, [film, photo]), refused('same-file'));
  const other = corpusBytes('everything.jpg');
  other[other.length - 20]! ^= 1;
  assert.ok((await admitFile(new File([other], 'again.jpg'), [film, photo])).ok);
});

test('F07 F23 an archive that hides behind a picture or a PDF is refused', async () => {
  // An archive without entries, with a comment
  const archive = Buffer.from(`PK\x05\x06${'\0'.repeat(16)}\x05\0hello`, 'latin1');
  for (const name of corpusNames) {
    const file = new File([corpusBytes(name), archive], name);
    assert.deepEqual(await admitFile(file, []), refused('not-allowed'), name);
    assert.deepEqual(await clean(file), refused('not-allowed'), name);
  }
});

test('F09 F07 what only begins as a picture is told from a sound one', async () => {
  const script = new File(['GIF89a/*', '\0'.repeat(20), '*/=1;alert(1)//'], 'a.gif');
  const found = await admitFile(script, []);
  assert.ok(found.ok);
  assert.deepEqual([found.damaged, found.cleanable, found.type], [true, false, 'image/gif']);
});

test('F11 F22 the name that the report keeps fits the kind', async () => {
  const file = new File([corpusBytes('turned-1.jpg')], '../evil\u202Egnp.exe');
  const admission = await admitFile(file, []);
  assert.ok(admission.ok);
  assert.deepEqual([admission.name, admission.type], ['evilgnp.jpg', 'image/jpeg']);
});
