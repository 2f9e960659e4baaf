import {type Box, boxesByType, boxesIn} from './boxes.ts';
import {readExif} from './exif.ts';
import {freeBox} from './free-box.ts';
import {readFieldNames} from './hidden-detail.ts';
import {bigEndian, characters} from './integers.ts';
import type {Range} from './range.ts';
import type {Scan} from './scan.ts';
import {Damaged, type Source, Uncleanable} from './source.ts';

const IN_META = /^(?:hdlr|dinf|pitm|iinf|iprp|ipro|iref|idat|iloc|grpl)$/;
const TALKS = /^(?:udes|cret|mdft|altt|uuid)$/;
const SAYS = /^(?:Exif|mime|uri )$/;
const MOST_BYTES = 1_048_576;

/**
 * Finds the items of a HEIC picture (ISO/IEC 23008-12) that say something beside the picture, in its `meta` box,
 * and tells where they stand. Adds the box within it that may hold them to `data`.
 */
export const readItems = async (
  source: Source,
  scan: Scan,
  meta: Box,
  data: Range[],
): Promise<Range[]> => {
  const inside = {body: meta.body + 4, end: meta.end};
  for await (const box of boxesIn(source, inside.body, inside.end))
    if (!IN_META.test(box.type)) await freeBox(source, scan, box);
  const boxes = await boxesByType(source, inside);
  const [names, places, properties] = ['iinf', 'iloc', 'iprp'].map((type) => boxes.get(type));
  if (!names || !places || !properties) throw new Damaged();
  await measure(source, scan, properties);
  const items = await talkingItems(source, names);
  const ranges: Range[] = [];
  const inner = boxes.get('idat');
  if (inner) data.push({start: inner.body, end: inner.end});
  for (const {item, start, end} of await itemRanges(source, places, inner?.body ?? NaN)) {
    const type = items.get(item);
    if (!type) continue;
    // "To the end of the file"
    if (end <= start) throw new Uncleanable();
    const content = await source.at(start, Math.min(end - start, MOST_BYTES));
    if (type === 'Exif') readExif(content.subarray(4 + bigEndian(content, 0, 4)), scan.hidden);
    else readFieldNames(content, scan.hidden);
    ranges.push({start, end});
  }
  return ranges;
};

const measure = async (source: Source, scan: Scan, properties: Box): Promise<void> => {
  const all = (await boxesByType(source, properties)).get('ipco');
  if (!all) throw new Damaged();
  for await (const box of boxesIn(source, all.body, all.end)) {
    if (TALKS.test(box.type)) await freeBox(source, scan, box);
    if (box.type !== 'ispe') continue;
    const size = await source.at(box.body + 4, 8);
    scan.picture(bigEndian(size, 0, 4), bigEndian(size, 4, 4));
  }
};

// The type of each item that says something, by the item's id.
const talkingItems = async (source: Source, names: Box): Promise<Map<number, string>> => {
  const items = new Map<number, string>();
  const isLong = (await source.at(names.body, 1))[0] !== 0;
  for await (const {type, body} of boxesIn(source, names.body + (isLong ? 8 : 6), names.end)) {
    if (type !== 'infe') continue;
    const width = (await source.at(body, 1))[0] === 3 ? 4 : 2;
    const entry = await source.at(body + 4, width + 6);
    const says = characters(entry.subarray(width + 2));
    if (SAYS.test(says)) items.set(bigEndian(entry, 0, width), says);
  }
  return items;
};

const itemRanges = async (
  source: Source,
  {body, end}: Box,
  inner: number,
): Promise<(Range & {readonly item: number})[]> => {
  if (end - body > MOST_BYTES) throw new Damaged();
  const bytes = await source.at(body, end - body);
  let at = 4;
  const next = (length: number): number => {
    at += length;
    if (at > bytes.length) throw new Damaged();
    return bigEndian(bytes, at - length, length);
  };
  const version = bytes[0] ?? 0;
  const widths = next(2);
  const width = (shift: number) => (widths >> shift) & 15;
  const idWidth = version < 2 ? 2 : 4;
  const ranges: (Range & {item: number})[] = [];
  for (let count = next(idWidth); count > 0; count--) {
    const item = next(idWidth);
    const method = version ? next(2) & 15 : 0;
    next(2);
    const base = next(width(4)) + (method ? inner : 0);
    for (let parts = next(2); parts > 0; parts--) {
      if (version) next(width(0));
      const start = base + next(width(12));
      ranges.push({item, start, end: start + next(width(8))});
    }
  }
  return ranges;
};
