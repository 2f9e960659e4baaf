import type {HiddenDetail} from './hidden-detail.ts';
import {bigEndian, characters, littleEndian} from './integers.ts';

const ORIENTATION = 0x112;
const EXIF = 0x8769;
const GPS = 0x8825;
const THUMBNAIL = 0x201;
const MOST_TAGS = 1000;

// Tags of the first directory and of the Exif directory (CIPA DC-008), and those that Windows writes.
const TAGS: readonly (readonly [HiddenDetail, readonly number[]])[] = [
  ['device', [0x10f, 0x110, 0x131, 0x13c, 0x927c, 0xa431, 0xa433, 0xa434, 0xa435, 0xa439, 0xa43a]],
  ['time', [0x132, 0x9003, 0x9004]],
  ['author', [0x13b, 0x8298, 0x9c9d, 0xa430, 0xa437, 0xa438]],
  ['comment', [0x10e, 0x9286, 0x9c9b, 0x9c9c, 0x9c9e, 0x9c9f, 0xa436]],
];
const GPS_TAGS = [2, 4, 20, 22, 27, 28];

/**
 * Adds what an Exif block (a TIFF file) says, and gives the orientation, from 1 to 8. Reads what is there of a
 * block that is cut or broken.
 */
export const readExif = (tiff: Uint8Array, hidden: Set<HiddenDetail>): number => {
  const number = tiff[0] === 0x49 ? littleEndian : bigEndian;
  let orientation = 1;

  // Cameras write fields that they have nothing to say in.
  const isBlank = (entry: number): boolean => {
    const type = number(tiff, entry + 2, 2);
    if (type !== 1 && type !== 2 && type !== 7) return false;
    const length = number(tiff, entry + 4, 4);
    const at = length > 4 ? number(tiff, entry + 8, 4) : entry + 8;
    const text = characters(tiff.subarray(at, at + Math.min(length, 4096)));
    return !/[^\0\s]/.test(text.replace(/^(?:ASCII|UNICODE|JIS)\0+/, ''));
  };

  const directory = (at: number): Map<number, number> => {
    const count = at ? Math.min(number(tiff, at, 2), MOST_TAGS) : 0;
    const entries = Array.from({length: count}, (_, index) => at + 2 + index * 12);
    return new Map(entries.map((entry) => [number(tiff, entry, 2), entry]));
  };
  const inside = (entry: number | undefined) => directory(entry ? number(tiff, entry + 8, 4) : 0);

  const at = number(tiff, 4, 4);
  const first = directory(at);
  const entries = new Map([...first, ...inside(first.get(EXIF))]);
  for (const [detail, tags] of TAGS)
    if (tags.some((tag) => entries.has(tag) && !isBlank(entries.get(tag) ?? 0))) hidden.add(detail);
  const gps = inside(first.get(GPS));
  if (GPS_TAGS.some((tag) => gps.has(tag))) hidden.add('place');
  if (directory(number(tiff, at + 2 + first.size * 12, 4)).has(THUMBNAIL)) hidden.add('picture');

  const entry = first.get(ORIENTATION);
  if (entry !== undefined) orientation = number(tiff, entry + 8, 2);
  return orientation > 1 && orientation < 9 ? orientation : 1;
};

/** An Exif block that says nothing but how to turn the picture. */
export const orientationOnly = (orientation: number): Uint8Array =>
  // "MM", 42, a directory at byte 8 with one tag: orientation, one short number.
  new Uint8Array([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);
