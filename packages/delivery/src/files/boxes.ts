import {bigEndian, characters} from './integers.ts';
import {Damaged, type Source} from './source.ts';

/** A box of an ISO base media file (ISO/IEC 14496-12): its header is from `start`, its content from `body` to before `end`. */
export interface Box {
  readonly type: string;
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

/** The box at `start`, which has to end at `limit` or before. */
export const readBox = async (source: Source, start: number, limit: number): Promise<Box> => {
  const head = await source.at(start, 8);
  const type = characters(head.subarray(4));
  const size = bigEndian(head, 0, 4);
  const long = size === 1;
  const body = start + (long ? 16 : 8);
  const end =
    size === 0 ? limit : start + (long ? bigEndian(await source.at(start + 8, 8), 0, 8) : size);
  if (end < body || end > limit) throw new Damaged();
  return {type, start, body, end};
};

/** The boxes from `at` to before `end`. A rest that is too short for a box is left out. */
export async function* boxesIn(source: Source, at: number, end: number): AsyncGenerator<Box> {
  while (end - at >= 8) {
    const box = await readBox(source, at, end);
    yield box;
    at = box.end;
  }
}

/** The boxes in another, by type; of several of one type, the last. */
export const boxesByType = async (
  source: Source,
  {body, end}: Pick<Box, 'body' | 'end'>,
): Promise<ReadonlyMap<string, Box>> => {
  const boxes = new Map<string, Box>();
  for await (const box of boxesIn(source, body, end)) boxes.set(box.type, box);
  return boxes;
};
