import {orientationOnly, readExif} from './exif.ts';
import {readFieldNames} from './hidden-detail.ts';
import {bigEndian, characters, fourBytes} from './integers.ts';
import type {Scan} from './scan.ts';
import {Damaged, type Source} from './source.ts';

// What draws a picture: PNG third edition, with animation and color.
const DRAWS =
  /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|bKGD|hIST|pHYs|sPLT|acTL|fcTL|fdAT|cICP|mDCV|cLLI)$/;

// The check of PNG section 5.5.
const crc32 = (bytes: Uint8Array): number => {
  let rest = -1;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest;
};

const exifChunk = (orientation: number): Uint8Array => {
  const content = orientationOnly(orientation);
  const named = new Uint8Array([0x65, 0x58, 0x49, 0x66, ...content]);
  return new Uint8Array([...fourBytes(content.length), ...named, ...fourBytes(crc32(named))]);
};

/** A PNG picture: keeps the chunks that draw it and how it is turned, cuts the others and what stands behind its end. */
export const scanPng = async (source: Source, scan: Scan): Promise<void> => {
  for (let at = 8, turned = false; ;) {
    const head = await source.at(at, 8);
    const length = bigEndian(head, 0, 4);
    const type = characters(head.subarray(4));
    const end = at + 12 + length;
    if (end > source.size) throw new Damaged();
    if (type === 'IHDR') {
      const size = await source.at(at + 8, 8);
      scan.picture(bigEndian(size, 0, 4), bigEndian(size, 4, 4));
    }
    if (!DRAWS.test(type)) {
      const content = await source.glance(at + 8, end - 4);
      const orientation = type === 'eXIf' && !turned ? readExif(content, scan.hidden) : 1;
      if (type === 'tIME') scan.hidden.add('time');
      else if (type !== 'eXIf') readFieldNames(content, scan.hidden);
      scan.cut(at, end, orientation > 1 ? exifChunk(orientation) : undefined);
      turned ||= type === 'eXIf';
    }
    at = end;
    if (type !== 'IEND') continue;
    if (end < source.size) {
      scan.hidden.add('other');
      scan.cut(end, source.size);
    }
    return;
  }
};
