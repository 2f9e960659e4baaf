import {readFieldNames} from './hidden-detail.ts';
import {bigEndian, fourBytes} from './integers.ts';
import type {Scan} from './scan.ts';
import {Damaged, type Source} from './source.ts';

// Elements of Matroska (RFC 9559).
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const TRACK_TYPE = 0x83;
const VIDEO = 0xe0;
const WIDTH = 0xb0;
const HEIGHT = 0xba;
const CHECKSUM = 0xbf;
const VOID = 0xec;

// Looked into as if what they hold stood beside them: those that are written live have no known size.
const OPEN = [SEGMENT, CLUSTER, INFO, TRACKS, TRACK, VIDEO];
// Fields that have to be there: the names of the programs that wrote it
const PROGRAMS = [0x4d80, 0x5741];
const DATE = 0x4461;
// Tags, attachments, chapters, date, title, ids and names of files, names of tracks, filling
const TALKS = [
  ...[0x1254c367, 0x1941a469, 0x1043a770, DATE, 0x7ba9, 0x73a4, 0x7384, 0x3c83ab, 0x3eb923],
  ...[0x536e, VOID],
];

interface Element {
  readonly id: number;
  readonly body: number;
  /** Infinity when it was left open. */
  readonly end: number;
}

const readElement = async (source: Source, start: number): Promise<Element> => {
  const head = await source.at(start, Math.min(12, source.size - start));
  const idLength = Math.clz32(head[0] ?? 0) - 23;
  const first = head[idLength] ?? 0;
  const length = Math.clz32(first) - 23;
  if (idLength > 4 || length > 8) throw new Damaged();
  const body = start + idLength + length;
  const most = 2 ** (7 * length) - 1;
  const high = (first & (255 >> length)) * 256 ** (length - 1);
  const size = high + bigEndian(head, idLength + 1, length - 1);
  const end = size === most ? Infinity : body + size;
  return {id: bigEndian(head, 0, idLength), body, end};
};

// The header of an element without meaning that fills the place of another of this length.
const voidHead = (length: number): Uint8Array =>
  length > 9
    ? new Uint8Array([VOID, 1, 0, 0, 0, ...fourBytes(length - 9)])
    : new Uint8Array([VOID, 0x80 + length - 2]);

/** A WebM film or sound: what it says beside them is made void in place. */
export const scanWebm = async (source: Source, scan: Scan): Promise<void> => {
  let isFilm = false;
  let width = 0;
  for (let at = 0; at < source.size;) {
    const {id, body, end} = await readElement(source, at);
    if (OPEN.includes(id)) {
      at = body;
      continue;
    }
    if (end > source.size) throw new Damaged();
    const number = async () => bigEndian(await source.at(body, Math.min(end - body, 8)), 0, 8);
    if (id === TRACK_TYPE) isFilm ||= (await number()) === 1;
    if (id === WIDTH) width = await number();
    if (id === HEIGHT) scan.picture(width, await number());
    const isProgram = PROGRAMS.includes(id);
    if (isProgram) scan.zero(body, end);
    if (TALKS.includes(id)) {
      const head = voidHead(end - at);
      scan.cut(at, at + head.length, head);
      scan.zero(at + head.length, end);
    }
    if (isProgram || TALKS.includes(id)) {
      const content = await source.glance(body, end);
      if (!isProgram && id !== DATE) readFieldNames(content, scan.hidden);
      else if (content.some((byte) => byte > 0)) scan.hidden.add(isProgram ? 'device' : 'time');
    }
    if (id === CHECKSUM) scan.cut(at, at + 1, new Uint8Array([VOID]));
    at = end;
  }
  if (!isFilm) scan.kind = 'weba';
};
