import {readFieldNames} from './hidden-detail.ts';
import {characters, littleEndian} from './integers.ts';
import type {Scan} from './scan.ts';
import {Damaged, type Source} from './source.ts';

const IMAGE = 0x2c;
const EXTENSION = 0x21;
const END = 0x3b;
const CONTROL = 0xf9;
const APPLICATION = 0xff;

const colorTable = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

// Where the sub-blocks that begin at `at` end.
const skipBlocks = async (source: Source, at: number): Promise<number> => {
  for (;;) {
    const bytes = await source.from(at);
    for (let read = 0; read < bytes.length;) {
      const length = bytes[read] ?? 0;
      if (length === 0) return at + read + 1;
      read += length + 1;
      if (read >= bytes.length) at += read;
    }
  }
};

/** A GIF picture: comments, hidden text and what programs added go, and what stands behind its end. Its loop stays. */
export const scanGif = async (source: Source, scan: Scan): Promise<void> => {
  const head = await source.at(0, 13);
  scan.picture(littleEndian(head, 6, 2), littleEndian(head, 8, 2));
  for (let at = 13 + colorTable(head[10] ?? 0), drawn = false; ;) {
    if (at === source.size && drawn) return scan.cut(at, at, new Uint8Array([END]));
    const [introducer, label] = await source.at(at, at + 1 < source.size ? 2 : 1);
    if (introducer === END) return trailer(source, scan, at + 1);
    if (introducer === IMAGE) {
      const flags = (await source.at(at + 9, 1))[0] ?? 0;
      at = await skipBlocks(source, at + 11 + colorTable(flags));
      drawn = true;
    } else if (introducer === EXTENSION) {
      const end = await skipBlocks(source, at + 2);
      const name = characters((await source.glance(at + 2, end)).subarray(1, 12));
      const isLoop = label === APPLICATION && /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(name);
      if (label !== CONTROL && !isLoop) {
        if (label === APPLICATION) readFieldNames(await source.glance(at, end), scan.hidden);
        else scan.hidden.add('comment');
        scan.cut(at, end);
      }
      at = end;
    } else throw new Damaged();
  }
};

const trailer = (source: Source, scan: Scan, end: number): void => {
  if (end === source.size) return;
  scan.hidden.add('other');
  scan.cut(end, source.size);
};
