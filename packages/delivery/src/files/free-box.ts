import type {Box} from './boxes.ts';
import {readFieldNames} from './hidden-detail.ts';
import {fourBytes} from './integers.ts';
import type {Scan} from './scan.ts';
import type {Source} from './source.ts';

const FREE = fourBytes(0x66726565);

/** Makes a box one that says nothing (`free`), of the same length. */
export const freeBox = async (
  source: Source,
  scan: Scan,
  {type, start, body, end}: Box,
): Promise<void> => {
  if (!/^(?:free|skip)$/.test(type)) readFieldNames(await source.glance(start, end), scan.hidden);
  scan.cut(start + 4, start + 8, FREE);
  scan.zero(body, end);
};
