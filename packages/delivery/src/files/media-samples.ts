import type {Box} from './boxes.ts';
import {bigEndian} from './integers.ts';
import type {Range} from './range.ts';
import {Damaged, type Source, Uncleanable} from './source.ts';

const MOST_BYTES = 1_048_576;

// The rows of a table: a version, then how many, then rows of numbers of `width` bytes.
const readTable = async (
  source: Source,
  box: Box | undefined,
  countAt: number,
  columns: number,
  width = 4,
): Promise<number[][]> => {
  if (!box) throw new Damaged();
  const count = bigEndian(await source.at(box.body + countAt, 4), 0, 4);
  const length = count * columns * width;
  if (length > MOST_BYTES) throw new Uncleanable();
  const bytes = await source.at(box.body + countAt + 4, length);
  return Array.from({length: count}, (_, row) =>
    Array.from({length: columns}, (_, column) =>
      bigEndian(bytes, (row * columns + column) * width, width),
    ),
  );
};

/** Where the samples of a track stand, going by its tables (`stbl`), one range for each chunk of them. */
export const sampleRanges = async (
  source: Source,
  tables: ReadonlyMap<string, Box>,
): Promise<Range[]> => {
  const long = tables.get('co64');
  const offsets = await readTable(source, long ?? tables.get('stco'), 4, 1, long ? 8 : 4);
  const runs = await readTable(source, tables.get('stsc'), 4, 3);
  const sizes = tables.get('stsz');
  if (!sizes) throw new Damaged();
  const same = bigEndian(await source.at(sizes.body + 4, 4), 0, 4);
  const each = same ? [] : await readTable(source, sizes, 8, 1);
  const ranges: Range[] = [];
  let sample = 0;
  let run = 0;
  for (const [index, [start = 0]] of offsets.entries()) {
    while (index + 1 >= (runs[run + 1]?.[0] ?? Infinity)) run++;
    const samples = runs[run]?.[1] ?? 0;
    let length = same * samples;
    if (!same)
      for (const last = Math.min(sample + samples, each.length); sample < last; sample++)
        length += each[sample]?.[0] ?? 0;
    ranges.push({start, end: start + length});
  }
  return ranges;
};
