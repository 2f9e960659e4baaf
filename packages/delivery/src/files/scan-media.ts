import {type Box, readBox} from './boxes.ts';
import {freeBox} from './free-box.ts';
import {readItems} from './media-items.ts';
import {readMovie} from './media-movie.ts';
import type {Range} from './range.ts';
import type {Scan} from './scan.ts';
import {Damaged, type Source, Uncleanable} from './source.ts';

const PLAYS = /^(?:ftyp|styp|moov|moof|mdat|mfra|sidx|ssix|wide|pdin)$/;

/**
 * A film, sound or HEIC picture in an ISO base media or QuickTime container. What it says beside what it shows
 * becomes zeros in place, since other parts point into the file by their position.
 */
export const scanMedia = async (source: Source, scan: Scan): Promise<void> => {
  const data: Range[] = [];
  const cleared: Range[] = [];
  let isWhole = false;
  let isInPieces = false;
  for (let at = 0; at < source.size;) {
    const box = await readTopBox(source, at, isWhole);
    if (!box) {
      scan.hidden.add('other');
      scan.cut(at, source.size);
      break;
    }
    const {type, body, end} = box;
    if (type === 'mdat') data.push({start: body, end});
    isInPieces ||= type === 'moof';
    if (type === 'moov') cleared.push(...(await readMovie(source, scan, box)));
    else if (type === 'meta' && scan.kind === 'heic')
      cleared.push(...(await readItems(source, scan, box, data)));
    else if (!PLAYS.test(type)) await freeBox(source, scan, box);
    isWhole ||= type === (scan.kind === 'heic' ? 'meta' : 'moov');
    at = end;
  }
  if (!isWhole) throw new Damaged();
  // The parts of a film in pieces are listed with each piece.
  if (isInPieces && cleared.length) throw new Uncleanable();
  for (const {start, end} of cleared) {
    if (!data.some((range) => range.start <= start && end <= range.end)) throw new Damaged();
    scan.zero(start, end);
  }
};

// Nothing when what begins there is no box but something that was put behind the last one.
const readTopBox = async (
  source: Source,
  at: number,
  isWhole: boolean,
): Promise<Box | undefined> => {
  try {
    return await readBox(source, at, source.size);
  } catch (error) {
    const type = at + 8 <= source.size ? await source.at(at + 4, 4) : new Uint8Array(4);
    const isKnown = PLAYS.test(String.fromCharCode(...type));
    if (isWhole && error instanceof Damaged && !isKnown) return undefined;
    throw error;
  }
};
