import {orientationOnly, readExif} from './exif.ts';
import {readFieldNames} from './hidden-detail.ts';
import {characters, fourBytes, littleEndian} from './integers.ts';
import type {Scan} from './scan.ts';
import {Damaged, type Source} from './source.ts';

const DRAWS = /^(?:VP8[ LX]|ANIM|ANMF|ALPH|ICCP)$/;
const SOUNDS = /^(?:fmt |fact|data)$/;
const EXIF_AND_XMP = 0b1100;

const reversed = (value: number): Uint8Array => fourBytes(value).reverse();

// The size of a picture as the first bytes of its chunk give it.
const measure = (type: string, bytes: Uint8Array, scan: Scan): void => {
  const number = (at: number, length: number) => littleEndian(bytes, at, length);
  if (type === 'VP8X') scan.picture(number(4, 3) + 1, number(7, 3) + 1);
  if (type === 'VP8 ') scan.picture(number(6, 2) & 0x3fff, number(8, 2) & 0x3fff);
  if (type === 'VP8L')
    scan.picture((number(1, 2) & 0x3fff) + 1, ((number(2, 3) >>> 6) & 0x3fff) + 1);
};

/**
 * A WebP picture or a WAV sound, which are chunks in a RIFF container: keeps the chunks that draw or sound, and
 * how a picture is turned.
 */
export const scanRiff = async (source: Source, scan: Scan): Promise<void> => {
  const isPicture = scan.kind === 'webp';
  const keep = isPicture ? DRAWS : SOUNDS;
  const said = littleEndian(await source.at(4, 4), 0, 4) + 8;
  if (isPicture && said > source.size) throw new Damaged();
  // Recorders that write as they go leave the sizes of a sound open.
  const end = isPicture ? said : source.size;
  let size = 0;
  let flagsAt = 0;
  let turned = 1;
  for (let at = 12; at < end;) {
    // A last byte that only fills up
    if (end - at < 8) {
      scan.cut(at, end);
      break;
    }
    const head = await source.at(at, 8);
    const type = characters(head.subarray(0, 4));
    const length = littleEndian(head, 4, 4);
    const stop = at + 8 + length > end && type === 'data' ? end : at + 8 + length;
    const next = Math.min(stop + (stop & 1), end);
    if (stop > end) throw new Damaged();
    const content = await source.glance(at + 8, stop);
    if (type === 'VP8X') flagsAt = at + 8;
    if (isPicture) measure(type, content, scan);
    if (keep.test(type)) size += next - at;
    else if (type === 'EXIF') {
      const start = characters(content.subarray(0, 4)) === 'Exif' ? 6 : 0;
      const orientation = readExif(content.subarray(start), scan.hidden);
      const exif = turned === 1 && orientation > 1 && flagsAt > 0 && orientationOnly(orientation);
      scan.cut(at, next, exif ? chunk('EXIF', exif) : undefined);
      if (exif) {
        turned = orientation;
        size += 8 + exif.length;
      }
    } else {
      readFieldNames(content, scan.hidden);
      scan.cut(at, next);
    }
    at = next;
  }
  if (end < source.size) {
    scan.hidden.add('other');
    scan.cut(end, source.size);
  }
  if (scan.edits.length) scan.cut(4, 8, reversed(size + 4));
  const flags = flagsAt ? ((await source.at(flagsAt, 1))[0] ?? 0) : 0;
  const mask = turned > 1 ? EXIF_AND_XMP & 0b0100 : EXIF_AND_XMP;
  if (flags & mask) scan.cut(flagsAt, flagsAt + 1, new Uint8Array([flags & ~mask]));
};

const chunk = (type: string, content: Uint8Array): Uint8Array =>
  new Uint8Array([
    ...Array.from(type, (character) => character.charCodeAt(0)),
    ...reversed(content.length),
    ...content,
  ]);
