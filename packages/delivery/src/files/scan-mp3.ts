import {readFieldNames} from './hidden-detail.ts';
import {characters, littleEndian} from './integers.ts';
import {recognize} from './recognize.ts';
import type {Scan} from './scan.ts';
import {Damaged, type Source} from './source.ts';

/** An MP3 sound: ID3 tags before and behind it and APE tags behind it go. */
export const scanMp3 = async (source: Source, scan: Scan): Promise<void> => {
  let start = 0;
  for (;;) {
    const head = await source.at(start, Math.min(10, source.size - start));
    if (characters(head.subarray(0, 3)) !== 'ID3') break;
    const [a = 0, b = 0, c = 0, d = 0] = head.subarray(6);
    const footer = (head[5] ?? 0) & 0x10 ? 10 : 0;
    const end = start + 10 + a * 0x200000 + b * 0x4000 + c * 0x80 + d + footer;
    readFieldNames(await source.glance(start, Math.min(end, source.size)), scan.hidden);
    start = end;
  }
  // Some programs leave zeros behind the tag.
  for (let bytes = await source.from(start); bytes[0] === 0; bytes = await source.from(start)) {
    const sound = bytes.findIndex((byte) => byte > 0);
    start += sound < 0 ? bytes.length : sound;
  }
  if (recognize(await source.glance(start, source.size)) !== 'mp3') throw new Damaged();
  if (start > 0) scan.cut(0, start);
  const end = await soundEnd(source, start, scan);
  if (end < source.size) scan.cut(end, source.size);
};

const soundEnd = async (source: Source, start: number, scan: Scan): Promise<number> => {
  let end = source.size;
  for (;;) {
    const last = await source.at(Math.max(start, end - 128), Math.min(end - start, 128));
    const ape = last.subarray(-32);
    let length = 0;
    if (last.length === 128 && characters(last.subarray(0, 3)) === 'TAG') length = 128;
    else if (characters(ape.subarray(0, 8)) === 'APETAGEX')
      length = littleEndian(ape, 12, 4) + (ape[23] && ape[23] & 0x80 ? 32 : 0);
    if (length < 32 || length > end - start) return end;
    if (length === 128) scan.hidden.add('comment');
    else readFieldNames(await source.glance(end - length, end), scan.hidden);
    end -= length;
  }
};
