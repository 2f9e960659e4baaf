import {readSlice} from './read-slice.ts';

const STEP = 1_048_576;

/** Says whether two files hold the same bytes. Reads them only when they are of one size. */
export const sameBytes = async (a: Blob, b: Blob): Promise<boolean> => {
  if (a.size !== b.size) return false;
  for (let at = 0; at < a.size; at += STEP) {
    const [left, right] = await Promise.all([
      readSlice(a, at, at + STEP),
      readSlice(b, at, at + STEP),
    ]);
    if (left.length !== right.length || left.some((byte, index) => byte !== right[index]))
      return false;
  }
  return true;
};
