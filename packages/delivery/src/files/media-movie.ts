import {type Box, boxesByType, boxesIn} from './boxes.ts';
import {freeBox} from './free-box.ts';
import {readFieldNames} from './hidden-detail.ts';
import {bigEndian, characters} from './integers.ts';
import {sampleRanges} from './media-samples.ts';
import type {Range} from './range.ts';
import type {Scan} from './scan.ts';
import {type Source, Uncleanable} from './source.ts';

const IN_MOVIE = /^(?:mvhd|trak|mvex|iods|ctab|pssh)$/;
const IN_TRACK = /^(?:tkhd|edts|tref|mdia|tapt|load|imap|matt|clip|txas|trgr)$/;
const IN_MEDIA = /^(?:mdhd|hdlr|minf|elng)$/;

// What is seen or heard. Others hold where a camera was while it filmed, and the like.
const SHOWN = /^(?:vide|soun|auxv|pict|clcp)$/;

const clearTimes = async (source: Source, scan: Scan, {body}: Box): Promise<void> => {
  const isLong = (await source.at(body, 1))[0] === 1;
  const end = body + (isLong ? 20 : 12);
  if ((await source.at(body + 4, end - body - 4)).some((byte) => byte > 0)) scan.hidden.add('time');
  scan.zero(body + 4, end);
};

/** Clears what a `moov` box says beside the film, and tells where the film's data holds more of that kind. */
export const readMovie = async (source: Source, scan: Scan, movie: Box): Promise<Range[]> => {
  const cleared: Range[] = [];
  const shown = new Set<string>();
  for await (const box of boxesIn(source, movie.body, movie.end)) {
    if (box.type === 'mvhd') await clearTimes(source, scan, box);
    if (box.type === 'trak') cleared.push(...(await readTrack(source, scan, box, shown)));
    // A compressed index, of the nineties: it can not be looked into.
    else if (box.type === 'cmov') throw new Uncleanable();
    else if (!IN_MOVIE.test(box.type)) await freeBox(source, scan, box);
  }
  if (scan.kind === 'mp4' && shown.has('soun') && !shown.has('vide')) scan.kind = 'm4a';
  return cleared;
};

const readTrack = async (
  source: Source,
  scan: Scan,
  track: Box,
  shown: Set<string>,
): Promise<readonly Range[]> => {
  const media = (await boxesByType(source, track)).get('mdia');
  const inMedia = media ? await boxesByType(source, media) : new Map<string, Box>();
  const handler = inMedia.get('hdlr');
  const shows = handler ? characters(await source.at(handler.body + 8, 4)) : '';
  const info = inMedia.get('minf');
  const stbl = info && (await boxesByType(source, info)).get('stbl');
  const tables = stbl ? await boxesByType(source, stbl) : new Map<string, Box>();
  if (!SHOWN.test(shows)) {
    const ranges = stbl ? await sampleRanges(source, tables) : [];
    const [first] = ranges;
    if (first) readFieldNames(await source.glance(first.start, first.end), scan.hidden);
    await freeBox(source, scan, track);
    return ranges;
  }
  shown.add(shows);
  for await (const box of boxesIn(source, track.body, track.end)) {
    if (box.type === 'tkhd') await clearTimes(source, scan, box);
    if (box.type === 'tkhd' && shows === 'vide') {
      const size = await source.at(box.end - 8, 8);
      scan.picture(bigEndian(size, 0, 2), bigEndian(size, 4, 2));
    }
    if (!IN_TRACK.test(box.type)) await freeBox(source, scan, box);
  }
  const format = tables.get('stsd');
  if (shows === 'vide' && format && format.end - format.body > 94) {
    // Who made the encoder, and the encoder's name, of the first description
    scan.zero(format.body + 28, format.body + 32);
    scan.zero(format.body + 58, format.body + 90);
  }
  for (const box of inMedia.values()) {
    if (box.type === 'mdhd') await clearTimes(source, scan, box);
    // The name behind the handler's kind, which some cameras write theirs into
    if (box.type === 'hdlr') scan.zero(Math.min(box.body + 24, box.end), box.end);
    if (!IN_MEDIA.test(box.type)) await freeBox(source, scan, box);
  }
  return [];
};
