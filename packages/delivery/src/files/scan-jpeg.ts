import {orientationOnly, readExif} from './exif.ts';
import {readFieldNames} from './hidden-detail.ts';
import {bigEndian, characters} from './integers.ts';
import type {Scan} from './scan.ts';
import {Damaged, type Source} from './source.ts';

// The next marker at or behind `at`; nothing when the file ends before. Bytes of a picture are FF 00 or
// FF D0 to D7 where they look like one, and FF FF is filling.
const nextMarker = async (source: Source, at: number): Promise<number | undefined> => {
  while (at < source.size - 1) {
    const bytes = await source.from(at);
    for (let found = bytes.indexOf(255); found >= 0; found = bytes.indexOf(255, found + 1)) {
      const code = bytes[found + 1];
      if (code && code !== 255 && (code & 0xf8) !== 0xd0) return at + found;
    }
    at += Math.max(bytes.length - 1, 1);
  }
  return undefined;
};

const segment = (code: number, content: string, tiff: Uint8Array): Uint8Array =>
  new Uint8Array([
    ...[255, code, 0, content.length + tiff.length + 2],
    ...Array.from(content, (character) => character.charCodeAt(0)),
    ...tiff,
  ]);

// Reads an APP segment or a comment: says what is to stand in its place, or true when it stays.
const readSegment = (code: number, content: Uint8Array, {hidden}: Scan): Uint8Array | boolean => {
  const name = characters(content.subarray(0, 12));
  if (code === 0xe0 && name.startsWith('JFIF\0')) {
    if (content.length < 14) return false;
    if (content.length === 14) return true;
    hidden.add('picture');
    return segment(code, characters(content.subarray(0, 12)) + '\0\0', new Uint8Array());
  }
  if (code === 0xe2 && name.startsWith('ICC_PROFILE')) return true;
  if (code === 0xee && name.startsWith('Adobe')) return true;
  if (code === 0xe1 && name.startsWith('Exif\0')) {
    const orientation = readExif(content.subarray(6), hidden);
    return orientation > 1 && segment(code, 'Exif\0\0', orientationOnly(orientation));
  }
  if (code === 0xed) readIptc(content, hidden);
  else if (code === 0xe0 || /^(?:MPF|FPXR)\0/.test(name)) hidden.add('picture');
  else if (code === 0xfe) hidden.add('comment');
  else readFieldNames(content, hidden);
  return false;
};

// Datasets of IPTC-IIM, which are 1C 02 and a number.
const readIptc = (content: Uint8Array, hidden: Scan['hidden']): void => {
  for (let at = content.indexOf(28); at >= 0; at = content.indexOf(28, at + 1)) {
    const set = content[at + 1] === 2 ? (content[at + 2] ?? 0) : 0;
    if ([26, 27, 90, 92, 95, 100, 101].includes(set)) hidden.add('place');
    if ([55, 60, 62, 63].includes(set)) hidden.add('time');
    if ([80, 85, 110, 115, 116, 118, 122].includes(set)) hidden.add('author');
    if ([5, 25, 40, 105, 120].includes(set)) hidden.add('comment');
  }
  hidden.add('other');
};

/** A JPEG picture (ITU-T T.81): everything but what draws it goes, and what stands behind its end. */
export const scanJpeg = async (source: Source, scan: Scan): Promise<void> => {
  let turned = false;
  for (let at = 2, drawn = false; ;) {
    const found = await nextMarker(source, at);
    // A picture that was cut off shows as far as it goes.
    if (found === undefined && drawn) return scan.cut(source.size, source.size, END);
    if (found === undefined) throw new Damaged();
    if (!drawn && found > at) scan.cut(at, found);
    const code = (await source.at(found, 2))[1] ?? 0;
    if (code === 0xd9) {
      if (!drawn) throw new Damaged();
      return trailer(source, scan, found + 2);
    }
    const length = code === 1 ? 0 : bigEndian(await source.at(found + 2, 2), 0, 2);
    if ((code !== 1 && length < 2) || code === 0xd8) throw new Damaged();
    const content = await source.at(found + 4, Math.max(length - 2, 0));
    at = found + 2 + length;
    drawn ||= code === 0xda;
    if (code < 0xc0 || code >= 0xe0) {
      const by = readSegment(code, content, scan);
      const isOrientation = code === 0xe1 && by !== false;
      if (by !== true) scan.cut(found, at, by && !(isOrientation && turned) ? by : undefined);
      turned ||= isOrientation;
    }
    if (code >= 0xc0 && code < 0xd0 && code !== 0xc4 && code !== 0xc8 && code !== 0xcc)
      scan.picture(bigEndian(content, 3, 2), bigEndian(content, 1, 2));
  }
};

const END = new Uint8Array([255, 0xd9]);

const trailer = async (source: Source, scan: Scan, end: number): Promise<void> => {
  if (end === source.size) return;
  const rest = characters((await source.glance(end, source.size)).subarray(0, 4096));
  if (/[^\0]/.test(rest)) scan.hidden.add(/\xff\xd8\xff|ftyp/.test(rest) ? 'picture' : 'other');
  scan.cut(end, source.size);
};
