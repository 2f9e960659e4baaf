import type {FileKind} from './file-kind.ts';
import {littleEndian} from './integers.ts';
import {readSlice, Unreadable} from './read-slice.ts';
import {headLength, recognize} from './recognize.ts';
import {Scan} from './scan.ts';
import {scanGif} from './scan-gif.ts';
import {scanJpeg} from './scan-jpeg.ts';
import {scanMedia} from './scan-media.ts';
import {scanMp3} from './scan-mp3.ts';
import {scanOgg} from './scan-ogg.ts';
import {scanPng} from './scan-png.ts';
import {scanRiff} from './scan-riff.ts';
import {scanWebm} from './scan-webm.ts';
import {Source, Uncleanable} from './source.ts';

const SCANS: Readonly<Record<FileKind, (source: Source, scan: Scan) => Promise<void>>> = {
  jpeg: scanJpeg,
  png: scanPng,
  webp: scanRiff,
  wav: scanRiff,
  gif: scanGif,
  heic: scanMedia,
  mp4: scanMedia,
  mov: scanMedia,
  m4a: scanMedia,
  webm: scanWebm,
  weba: scanWebm,
  ogg: scanOgg,
  mp3: scanMp3,
  pdf: () => Promise.reject(new Uncleanable()),
  txt: () => Promise.resolve(),
};

const ARCHIVE_END = 'PK\x05\x06';
const LONGEST_ARCHIVE_END = 65_557;

// A ZIP archive is read from its end, so any file can be one as well (PKWARE APPNOTE 4.3.16).
const isArchive = async (file: Blob): Promise<boolean> => {
  const end = await readSlice(file, Math.max(0, file.size - LONGEST_ARCHIVE_END), file.size);
  const text = new TextDecoder('latin1').decode(end);
  for (let at = text.indexOf(ARCHIVE_END); at >= 0; at = text.indexOf(ARCHIVE_END, at + 1))
    if (at + 22 + littleEndian(end, at + 20, 2) === end.length) return true;
  return false;
};

/** What came of a look through a file. `trouble`: the look ended before the end. */
export type Scanned =
  | {
      readonly ok: true;
      readonly scan: Scan;
      readonly trouble?: 'damaged' | 'cannot-clean' | undefined;
    }
  | {readonly ok: false; readonly code: 'not-allowed' | 'unreadable'};

/** Looks through a file by its structure, without decoding it. Never rejects. */
export const scanFile = async (file: Blob, name: string): Promise<Scanned> => {
  let scan: Scan | undefined;
  try {
    const kind = recognize(await readSlice(file, 0, headLength), name);
    if (!kind || (await isArchive(file))) return {ok: false, code: 'not-allowed'};
    scan = new Scan(kind);
    await SCANS[kind](new Source(file), scan);
    return {ok: true, scan};
  } catch (error) {
    if (!scan || error instanceof Unreadable) return {ok: false, code: 'unreadable'};
    return {ok: true, scan, trouble: error instanceof Uncleanable ? 'cannot-clean' : 'damaged'};
  }
};
