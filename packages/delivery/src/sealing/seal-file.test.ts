import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash, randomBytes} from 'node:crypto';
import {mkdtempSync, openAsBlob, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

import {generateHybridIdentity, generateIdentity, identityToRecipient} from 'age-encryption';
import fc from 'fast-check';

import {clean} from '../files/clean.ts';
import {bytesOf, corpusFile, corpusNames} from '../files/corpus.fixture.ts';
import {openFile} from '../opening/open-file.ts';
import {paddedFileSize} from './file-padding.ts';
import {sealFile, type SealedFile, type SealFileOptions} from './seal-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'heard-seal-'));
after(() => rmSync(folder, {recursive: true}));

const keyPair = async (make = generateIdentity) => {
  const identity = await make();
  return {identity, key: await identityToRecipient(identity)};
};
const staff = await keyPair();

const seal = async (
  file: Blob,
  keys: readonly string[] = [staff.key],
  options: SealFileOptions = {},
): Promise<SealedFile> => {
  const result = await sealFile(file, keys, options);
  assert.ok(result.ok);
  return result;
};

const entryOf = (name: string, {size, sha256}: SealedFile) => ({name, size, sha256});
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('F14 F24 every file of the corpus comes out as it went in, cleaned or kept', async () => {
  for (const name of corpusNames) {
    const original = corpusFile(name);
    const cleaned = await clean(original);
    for (const file of cleaned.ok ? [original, cleaned.file] : [original]) {
      const sealed = await seal(file);
      assert.equal(sealed.sha256, hashOf(await bytesOf(file)));
      const opened = await openFile(sealed.sealed, [staff.identity], entryOf(name, sealed));
      assert.ok(opened.ok, name);
      assert.deepEqual(await bytesOf(opened.file), await bytesOf(file), name);
    }
  }
});

test('F24 the age program opens a file; what follows its true size is zeros', async () => {
  const key = join(folder, 'key');
  writeFileSync(key, staff.identity);
  for (const name of ['everything.jpg', 'words.txt', 'everything.mp4']) {
    const sealed = await seal(corpusFile(name));
    const {status, stdout, error} = spawnSync('age', ['--decrypt', '--identity', key], {
      input: await bytesOf(sealed.sealed),
      maxBuffer: 1e8,
    });
    assert.equal(error, undefined, 'The program "age" did not start: apt-get install age');
    assert.equal(status, 0);
    assert.equal(stdout.length, paddedFileSize(sealed.size));
    assert.equal(hashOf(stdout.subarray(0, sealed.size)), sealed.sha256);
    assert.ok(stdout.subarray(sealed.size).every((byte) => byte === 0));
  }
});

test('files of any size come out whole, at the borders of steps and chunks as well', async () => {
  for (const size of [0, 1, 9215, 9216, 9217, 65_535, 65_536, 65_537, 262_144, 262_145, 700_000]) {
    const bytes = randomBytes(size);
    const sealed = await seal(new Blob([bytes]));
    assert.equal(sealed.size, size);
    const opened = await openFile(sealed.sealed, [staff.identity], entryOf('a', sealed));
    assert.ok(opened.ok);
    assert.deepEqual(Buffer.from(await bytesOf(opened.file)), bytes);
  }
});

test('P14 two photos of about one size are sealed to files of just one size', async () => {
  const [a, b] = [
    await seal(new Blob([randomBytes(1_000_000)])),
    await seal(new Blob([randomBytes(1_100_000)])),
  ];
  assert.equal(a.sealed.size, b.sealed.size);
});

test('K02 K11 each recipient opens a file, and keys of two kinds are refused', async () => {
  const [classic, other, hybrid] = [
    await keyPair(),
    await keyPair(),
    await keyPair(generateHybridIdentity),
  ];
  const file = corpusFile('plain.webp');
  const sealed = await seal(file, [classic.key, other.key]);
  for (const {identity} of [classic, other])
    assert.ok((await openFile(sealed.sealed, [identity], entryOf('a', sealed))).ok);
  const quantum = await seal(file, [hybrid.key]);
  assert.ok((await openFile(quantum.sealed, [hybrid.identity], entryOf('a', quantum))).ok);
  for (const [keys, code] of [
    [[classic.key, hybrid.key], 'mixed-keys'],
    [[], 'no-keys'],
    [[classic.identity], 'secret-key'],
    [['age1nonsense'], 'malformed-key'],
  ] as const)
    assert.deepEqual(await sealFile(file, keys), {ok: false, code});
});

test('K07 somebody else’s key opens nothing', async () => {
  const sealed = await seal(corpusFile('plain.webp'));
  const {identity} = await keyPair();
  const refused = await openFile(sealed.sealed, [identity], entryOf('a', sealed));
  assert.deepEqual(refused, {ok: false, code: 'not-for-this-key'});
  const noKey = await openFile(sealed.sealed, ['secret'], entryOf('a', sealed));
  assert.deepEqual(noKey, {ok: false, code: 'not-a-key'});
});

test('K03 K04 a flipped bit, a cut, or another file in its place, and nothing is given out', async () => {
  const sealed = await seal(new Blob([randomBytes(150_000)]));
  const entry = entryOf('a', sealed);
  const bytes = await bytesOf(sealed.sealed);
  const open = async (content: Uint8Array<ArrayBuffer>) =>
    openFile(new Blob([content]), [staff.identity], entry);
  assert.ok((await open(bytes)).ok);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
      const flipped = bytes.slice();
      flipped[at]! ^= 1 << bit;
      assert.equal((await open(flipped)).ok, false, `byte ${at}`);
    }),
    {numRuns: 200},
  );
  for (const length of [0, 1, 200, 216, 65_536 + 216 + 16, bytes.length - 1])
    assert.deepEqual(await open(bytes.slice(0, length)), {ok: false, code: 'damaged'});
  const other = await seal(new Blob([randomBytes(150_000)]));
  assert.deepEqual(await open(await bytesOf(other.sealed)), {ok: false, code: 'not-the-file'});
  const longer = {...entry, size: 1_000_000};
  assert.deepEqual(await openFile(sealed.sealed, [staff.identity], longer), {
    ok: false,
    code: 'not-the-file',
  });
});

test('F06 F07 the type of an opened file goes by its bytes: a page under the name of a photo is only bytes', async () => {
  for (const [content, name, type, kind] of [
    ['<script>alert(1)</script>', 'photo.jpg', 'application/octet-stream', undefined],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.txt', 'application/octet-stream', undefined],
    ['Words', 'a.txt', 'text/plain', 'txt'],
    ['Words', 'a.html', 'application/octet-stream', undefined],
    [await corpusFile('turned-1.jpg').arrayBuffer(), 'a.html', 'image/jpeg', 'jpeg'],
  ] as const) {
    const sealed = await seal(new Blob([content], {type: 'text/html'}));
    assert.equal(sealed.sealed.type, '');
    const opened = await openFile(sealed.sealed, [staff.identity], entryOf(name, sealed));
    assert.ok(opened.ok);
    assert.deepEqual([opened.file.type, opened.kind], [type, kind], name);
  }
});

test('K08 each sealing gives other bytes and another key to send it with', async () => {
  const keys = new Set<string>();
  const contents = new Set<string>();
  for (let count = 0; count < 50; count++) {
    const sealed = await seal(new Blob(['x']));
    assert.match(sealed.idempotencyKey, /^[\w-]{22}$/);
    keys.add(sealed.idempotencyKey);
    contents.add(hashOf(await bytesOf(sealed.sealed)));
  }
  assert.deepEqual([keys.size, contents.size], [50, 50]);
});

test('F10 a file that is gone when it is to be sealed is to be chosen again', async () => {
  const path = join(folder, 'gone.jpg');
  writeFileSync(path, randomBytes(600_000));
  const file = await openAsBlob(path);
  writeFileSync(path, 'other');
  assert.deepEqual(await sealFile(file, [staff.key]), {ok: false, code: 'unreadable'});
});

test('F19 a person takes a file back while it is being sealed', async () => {
  const file = new Blob([randomBytes(2_000_000)]);
  const stop = new AbortController();
  const seen: number[] = [];
  const onProgress = (bytes: number) => {
    seen.push(bytes);
    if (bytes > 500_000) stop.abort();
  };
  const result = await sealFile(file, [staff.key], {signal: stop.signal, onProgress});
  assert.deepEqual(result, {ok: false, code: 'cancelled'});
  assert.deepEqual(seen, [262_144, 524_288]);
  const before = await sealFile(file, [staff.key], {signal: AbortSignal.abort()});
  assert.deepEqual(before, {ok: false, code: 'cancelled'});
});

test('F20 100 MB are sealed with little of them in memory, and others get their turn', async () => {
  const path = join(folder, 'long.mp4');
  writeFileSync(path, 'x');
  truncateSync(path, 100_000_000);
  const file = await openAsBlob(path);
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  let turns = 0;
  const timer = setInterval(() => {
    turns++;
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }, 1);
  const sealed = await seal(file);
  clearInterval(timer);
  assert.equal(sealed.size, 100_000_000);
  assert.ok(most < 64_000_000, `${most} bytes more in the heap`);
  assert.ok(turns > 100, `${turns} turns`);
});
