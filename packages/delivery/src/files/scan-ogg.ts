import {readFieldNames} from './hidden-detail.ts';
import {characters, fourBytes, littleEndian} from './integers.ts';
import type {Scan} from './scan.ts';
import {Damaged, type Source, Uncleanable} from './source.ts';

// The check of an Ogg page (RFC 3533).
const checksum = (page: Uint8Array): number => {
  let rest = 0;
  for (const byte of page) {
    rest ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) rest = (rest << 1) ^ (rest < 0 ? 0x04c11db7 : 0);
  }
  return rest;
};

/** An Opus sound in an Ogg container (RFC 7845): the page of its comments is written without them. */
export const scanOgg = async (source: Source, scan: Scan): Promise<void> => {
  const first = await pageAt(source, 0);
  const page = await pageAt(source, first.end);
  const text = page.body + 8;
  if (characters(page.bytes.subarray(page.body, text)) !== 'OpusTags') throw new Damaged();
  // Comments that go on in the next page end with a full row of lengths.
  if (page.bytes[page.body - 1] === 255) throw new Uncleanable();
  const vendorEnd = text + 4 + littleEndian(page.bytes, text, 4);
  if (littleEndian(page.bytes, vendorEnd, 4) > 0)
    readFieldNames(page.bytes.subarray(vendorEnd), scan.hidden);
  const clean = page.bytes.slice();
  // No vendor, no comments; what follows them is filling.
  clean.fill(0, text).fill(0, 22, 26);
  clean.set(fourBytes(checksum(clean)).reverse(), 22);
  if (clean.some((byte, at) => byte !== page.bytes[at])) scan.cut(first.end, page.end, clean);
};

const pageAt = async (source: Source, start: number) => {
  const head = await source.at(start, 27);
  if (characters(head.subarray(0, 4)) !== 'OggS') throw new Damaged();
  const body = 27 + (head[26] ?? 0);
  const lengths = (await source.at(start, body)).subarray(27);
  const length = body + lengths.reduce((sum, one) => sum + one, 0);
  return {body, end: start + length, bytes: await source.at(start, length)};
};
