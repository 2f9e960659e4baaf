import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  mkdtempSync,
  openAsBlob,
  openSync,
  closeSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

import fc from 'fast-check';

import {clean} from './clean.ts';
import {bytesOf, corpusBytes, corpusFile, corpusNames} from './corpus.fixture.ts';
import {inspect} from './inspect.ts';
import {headLength, recognize} from './recognize.ts';

const folder = mkdtempSync(join(tmpdir(), 'heard-clean-'));
after(() => rmSync(folder, {recursive: true}));

const cleanable = corpusNames.filter((name) => !name.endsWith('.pdf'));

const kindOf = async (file: File) =>
  recognize((await bytesOf(file)).subarray(0, headLength), file.name);

const cleanedBytes = async (file: Blob, name?: string): Promise<Uint8Array<ArrayBuffer>> => {
  const result = await clean(file, name);
  assert.ok(result.ok, `${name}: ${result.ok ? '' : result.code}`);
  return bytesOf(result.file);
};

type Found = readonly [group: string, tag: string, value: string];

/** What the program exiftool, which is none of ours, finds in files, by their names. */
const exiftool = (
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, readonly Found[]> => {
  const place = mkdtempSync(join(folder, 'found-'));
  for (const [name, content] of files) writeFileSync(join(place, name), content);
  const program = process.env['HEARD_EXIFTOOL'] ?? 'exiftool';
  const {error, stdout} = spawnSync(program, ['-G1', '-s', '-a', '-u', '-n', '-ee3', place]);
  assert.equal(
    (error as NodeJS.ErrnoException | undefined)?.code,
    undefined,
    'The program "exiftool" did not start. Install it: apt-get install libimage-exiftool-perl',
  );
  const parts = stdout
    .toString()
    .split(/^======== .*\//m)
    .slice(1);
  return new Map(
    parts.map((part) => [
      part.slice(0, part.indexOf('\n')),
      [...part.matchAll(/^\[(\S+?)\s*\] +(\S+) +: ?(.*)$/gm)].map(
        ([, group = '', tag = '', value = '']): Found => [group, tag, value],
      ),
    ]),
  );
};

const original = (names: readonly string[]) =>
  new Map(names.map((name) => [name, corpusBytes(name)]));

const cleanedFiles = async (names: readonly string[]) =>
  new Map(
    await Promise.all(
      names.map(async (name) => [name, await cleanedBytes(corpusFile(name))] as const),
    ),
  );

/** All that may be left of a file: how it is drawn or played. Anything else is a hidden detail. */
const HARMLESS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:ExifTool|System|File|JFIF|ICC.*|MPEG|GIF|Adobe)$/, /^(?!Comment|Error|Warning$|XMP)/],
  [/^Composite$/, /^(?:ImageSize|Megapixels|Duration|AvgBitrate|Rotation)$/],
  [/^IFD0$/, /^Orientation$/],
  [
    /^PNG(?:-pHYs|-cICP)?$/,
    /^(?:ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace|ProfileName|WhitePoint.|RedX|RedY|GreenX|GreenY|BlueX|BlueY|BackgroundColor|Gamma|Palette|PixelsPerUnit.|PixelUnits|SRGBRendering)$/,
  ],
  [
    /^RIFF$/,
    /^(?:WebP_Flags|ImageWidth|ImageHeight|VP8Version|HorizontalScale|VerticalScale|AlphaIsUsed|BackgroundColor|AnimationLoopCount|Duration|Encoding|NumChannels|SampleRate|AvgBytesPerSec|BitsPerSample)$/,
  ],
  [
    /^(?:QuickTime|Track\d|Meta)$/,
    /^(?!.*(?:GPS|Location|Make$|Model|Software|Author|Artist|Title|Comment|Vendor|CompressorName|HandlerDescription|Description|Text|Encod|Sample(?:Time|Duration)))/,
  ],
  [/^(?:QuickTime|Track\d)$/, /^HandlerDescription$/],
  [/^(?:Matroska|Opus|Track\d)$/, /^(?!.*(?:Title|Date|Name|Tag|Comment|Location|Artist|Encoder))/],
  [/^Vorbis$/, /^Vendor$/],
];
const EMPTY = /^(?:MuxingApp|WritingApp|Vendor|.*(?:Create|Modify)Date)$/;

const isLeak = ([group, tag, value]: Found): boolean => {
  const harmless = HARMLESS.some(([groups, tags]) => groups.test(group) && tags.test(tag));
  const isEmpty = /^(?:|0|0000:00:00 00:00:00|DataHandler)$/.test(value);
  const must = EMPTY.test(tag) || tag === 'HandlerDescription';
  // The place of a HEIC picture's XMP is left empty, and exiftool says so.
  if (tag === 'Warning' && value === 'Invalid XMP') return false;
  return !harmless || (group !== 'System' && must && !isEmpty);
};

test('F13 exiftool finds no place, device, time or name in any cleaned file, and found them before', async () => {
  const before = exiftool(original(cleanable));
  assert.equal(before.size, cleanable.length);
  for (const [name, found] of before)
    assert.equal(found.some(isLeak), !/^plain|^words\.txt/.test(name), name);
  const after = exiftool(await cleanedFiles(cleanable));
  assert.equal(after.size, cleanable.length);
  for (const [name, found] of after) assert.deepEqual(found.filter(isLeak), [], name);
});

test('F13 none of the words that were hidden is anywhere in the bytes', async () => {
  const secrets = /canary|fairphone|fp5|rosa|43\.77|\+011\.25|lavf|camera ?app/i;
  for (const name of cleanable) {
    const before = Buffer.from(corpusBytes(name)).toString('latin1');
    const after = Buffer.from(await cleanedBytes(corpusFile(name))).toString('latin1');
    assert.equal(secrets.test(before), !/^plain|^words/.test(name) || name === 'words.png', name);
    assert.doesNotMatch(after, secrets, name);
  }
});

test('F13 what a person is told is what exiftool finds', async () => {
  const told: Readonly<Record<string, string>> = {
    'turned-1.jpg': 'author comment device place time',
    'everything.jpg': 'author comment device other picture place time',
    'everything.png': 'author comment device place time',
    'everything.webp': 'author comment device place time',
    'everything.heic': 'author comment device place time',
    'everything.mp4': 'author comment device place time',
    'everything.mov': 'author comment device place time',
    'places-in-track.mp4': 'comment device place',
    'everything.mp3': 'author comment device picture place time',
    'plain.webp': '',
    'words.txt': '',
    'words.pdf': '',
  };
  for (const [name, hidden] of Object.entries(told)) {
    const found = await inspect(corpusFile(name));
    assert.ok(found.ok);
    assert.equal(found.hidden.toSorted().join(' '), hidden, name);
    assert.equal(found.cleanable, name !== 'words.pdf');
  }
});

test('F13 a cleaned file holds nothing more to clean, and is of the same kind and size of picture', async () => {
  for (const name of cleanable) {
    const before = await inspect(corpusFile(name));
    const cleaned = await cleanedBytes(corpusFile(name));
    const after = await inspect(new File([cleaned], name));
    assert.ok(before.ok);
    assert.deepEqual(after, {...before, hidden: []}, name);
    assert.deepEqual(await cleanedBytes(new File([cleaned], name)), cleaned, name);
  }
});

test('F13 the header of a WebP picture announces no details that are gone', async () => {
  const names = ['everything.webp', 'lossless.webp', 'moving.webp'];
  const flags = (files: ReadonlyMap<string, Uint8Array>) => {
    const found = exiftool(files);
    return names.map((name) => found.get(name)?.find(([, tag]) => tag === 'WebP_Flags')?.[2]);
  };
  // 32 a color profile, 8 Exif, 4 XMP, 2 animation
  assert.deepEqual(flags(original(names)), ['44', '12', '14']);
  assert.deepEqual(flags(await cleanedFiles(names)), ['40', '0', '2']);
});

test('F14 nothing touches the file that the person chose', async () => {
  for (const name of corpusNames) {
    const file = corpusFile(name);
    await inspect(file);
    await clean(file);
    assert.deepEqual(await bytesOf(file), corpusBytes(name), name);
  }
});

test('F15 a picture stays turned as it was', async () => {
  const turned = Array.from({length: 8}, (_, index) => `turned-${index + 1}.jpg`);
  const names = [...turned, 'everything.jpg', 'everything.png', 'everything.webp'];
  const orientations = (files: ReadonlyMap<string, Uint8Array>) => {
    const found = exiftool(files);
    return names.map(
      (name) =>
        found.get(name)?.find(([group, tag]) => group === 'IFD0' && tag === 'Orientation')?.[2],
    );
  };
  const before = ['1', '2', '3', '4', '5', '6', '7', '8', '6', '6', '6'];
  assert.deepEqual(orientations(original(names)), before);
  assert.deepEqual(orientations(await cleanedFiles(names)), [undefined, ...before.slice(1)]);
});

test('F16 what is seen and heard stays, byte for byte and in its place', async () => {
  // Where the pixels and sounds of each file are: between these two, or to its end.
  const coded: readonly (readonly [string, string | number[], (string | number[])?])[] = [
    ['everything.mp4', 'mdat'],
    ['everything.mov', 'mdat'],
    ['everything.m4a', 'mdat', 'moov'],
    ['voice.mp4', 'mdat', 'mfra'],
    ['everything.webm', [0x1f, 0x43, 0xb6, 0x75]],
    ['voice.webm', [0x1f, 0x43, 0xb6, 0x75]],
  ];
  for (const [name, from, to] of coded) {
    const [before, after] = [Buffer.from(corpusBytes(name)), await cleanedBytes(corpusFile(name))];
    const start = before.indexOf(Buffer.from(from));
    const end = to === undefined ? before.length : before.lastIndexOf(Buffer.from(to)) - 4;
    assert.ok(start > 0 && end > start + 1000, name);
    assert.equal(after.length, before.length, name);
    assert.ok(before.subarray(start, end).equals(after.subarray(start, end)), name);
  }
  const rest: readonly (readonly [string, string])[] = [
    ['everything.wav', 'data'],
    ['everything.mp3', '\xff\xf3'],
  ];
  for (const [name, from] of rest) {
    const [before, after] = [Buffer.from(corpusBytes(name)), await cleanedBytes(corpusFile(name))];
    const sign = Buffer.from(from, 'latin1');
    const sound = Buffer.from(after.subarray(Buffer.from(after).indexOf(sign)));
    assert.ok(sound.length > 200 && before.includes(sound), name);
  }
  // Ogg: everything behind the second page
  const [before, after] = [
    Buffer.from(corpusBytes('everything.ogg')),
    await cleanedBytes(corpusFile('everything.ogg')),
  ];
  const third = before.indexOf('OggS', before.indexOf('OggS', 4) + 4);
  assert.ok(third > 100 && before.subarray(third).equals(after.subarray(third)));
});

test('F16 of a film with a track of places, only that track is emptied', async () => {
  const name = 'places-in-track.mp4';
  const [before, after] = [corpusBytes(name), await cleanedBytes(corpusFile(name))];
  const start = Buffer.from(before).indexOf('mdat');
  const end = Buffer.from(before).lastIndexOf('moov');
  const changed = [...before.keys()].filter(
    (at) => at > start && at < end && before[at] !== after[at],
  );
  const words = 'GPS (43.771, 11.254, 18) Canary'.length;
  assert.ok(changed.length >= 2 * words && changed.length < 2 * words + 10, `${changed.length}`);
});

test('F07 what stands behind the end of a picture is cut off', async () => {
  const behind = '<script>alert(1)</script><?php system("id") ?>PK\x03\x04';
  for (const name of cleanable.filter((one) => /\.(?:jpg|png|webp|gif|heic|mp4)$/.test(one))) {
    const bytes = await cleanedBytes(new File([corpusBytes(name), behind], name));
    assert.deepEqual(bytes, await cleanedBytes(corpusFile(name)), name);
  }
});

test('F09 a file that was cut off anywhere ends in a value and never in a hang', async () => {
  const short = ['turned-6.jpg', 'everything.png', 'plain.webp', 'moving.gif', 'everything.heic'];
  for (const name of [
    ...short,
    'everything.mp4',
    'voice.webm',
    'everything.mp3',
    'everything.ogg',
  ]) {
    const bytes = corpusBytes(name);
    const codes = new Set<string>();
    for (let length = 1; length < bytes.length; length += 37) {
      const result = await clean(new File([bytes.subarray(0, length)], name));
      codes.add(result.ok ? 'ok' : result.code);
      if (result.ok) assert.ok((await inspect(result.file, name)).ok);
    }
    assert.ok(codes.has('damaged'), `${name}: ${[...codes].join(' ')}`);
  }
});

test('F09 a photo that was cut off in its pixels is cleaned as far as it goes', async () => {
  const bytes = corpusBytes('turned-6.jpg');
  const result = await clean(new File([bytes.subarray(0, -100)], 'a.jpg'));
  assert.ok(result.ok);
  assert.deepEqual((await bytesOf(result.file)).subarray(-2), Uint8Array.of(255, 0xd9));
});

test('F09 a tag with something else than a sound behind it is no MP3 file', async () => {
  for (const behind of ['MZ', '<script>alert(1)</script>', 'fLaC', '\xff\xfb\xf0\0']) {
    const file = new File([Buffer.from(`ID3\x04\0\0\0\0\0\0${behind}`, 'latin1')], 'a.mp3');
    assert.deepEqual(await clean(file), {ok: false, code: 'damaged'});
  }
});

test('F09 whatever happens to the bytes of a file, it neither hangs nor throws, and what is clean stays clean', async () => {
  const change = fc.record({
    at: fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
    with: fc.uint8Array({maxLength: 8}),
    instead: fc.constantFrom(0, 1, 4, 8, 300),
  });
  const mutated = fc
    .tuple(fc.constantFrom(...corpusNames), fc.array(change, {minLength: 1, maxLength: 6}))
    .map(([name, changes]) => {
      const bytes = [...corpusBytes(name)];
      for (const one of changes)
        bytes.splice(Math.floor(one.at * bytes.length), one.instead, ...one.with);
      return new File([Uint8Array.from(bytes)], name);
    });
  await fc.assert(
    fc.asyncProperty(mutated, async (file) => {
      const found = await inspect(file);
      const result = await clean(file);
      if (!found.ok) return assert.deepEqual(result, found);
      assert.equal(result.ok, found.cleanable);
      if (!result.ok) return;
      const head = (await bytesOf(result.file)).subarray(0, headLength);
      assert.equal(recognize(head, file.name), await kindOf(file));
      const again = await clean(result.file, file.name);
      assert.ok(again.ok);
      assert.equal(again.kind, found.kind);
      const left = await inspect(again.file, file.name);
      assert.deepEqual([left.ok, left.ok && left.hidden], [true, []]);
    }),
    {numRuns: 1500},
  );
});

test('F09 numbers that lie about sizes and counts cost no time', async () => {
  const most = [255, 255, 255, 255];
  for (const name of [
    'places-in-track.mp4',
    'everything.heic',
    'everything.png',
    'everything.webm',
  ])
    for (let at = 0; at < 2500; at += 7) {
      const bytes = corpusBytes(name);
      bytes.set(most, at);
      await clean(new File([bytes], name));
    }
});

test('F20 a film of 100 MB is cleaned without being read whole', async () => {
  const film = corpusBytes('everything.mp4');
  const start = Buffer.from(film).lastIndexOf('mdat') - 4;
  const size = 100_000_000;
  new DataView(film.buffer).setUint32(start, size - start);
  const path = join(folder, 'long.mp4');
  writeFileSync(path, film);
  truncateSync(path, size - 4);
  const handle = openSync(path, 'a');
  writeSync(handle, 'last');
  closeSync(handle);
  let read = 0;
  const blob = await openAsBlob(path);
  const slice = blob.slice.bind(blob);
  blob.slice = (from, to, type) => {
    const part = slice(from, to, type);
    const whole = part.arrayBuffer.bind(part);
    part.arrayBuffer = () => {
      read += part.size;
      return whole();
    };
    return part;
  };
  const result = await clean(blob, 'long.mp4');
  assert.ok(result.ok);
  assert.equal(result.file.size, size);
  assert.ok(read < 2_000_000, `${read} bytes were read`);
  assert.equal(await result.file.slice(-4).text(), 'last');
});
