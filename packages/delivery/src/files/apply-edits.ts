import type {Edit} from './scan.ts';
import {Damaged} from './source.ts';

const ZEROS = new Uint8Array(65_536);

/** The file with its edits made. Refers to the parts that stay and copies none of them. */
export const applyEdits = (file: Blob, edits: readonly Edit[], type: string): Blob => {
  const parts: BlobPart[] = [];
  let at = 0;
  for (const {start, end, by} of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at && by !== 'zeros') throw new Damaged();
    if (end < at) continue;
    if (start > at) parts.push(file.slice(at, start));
    at = Math.max(at, start);
    if (by === 'zeros')
      for (; at < end; at += ZEROS.length) parts.push(ZEROS.subarray(0, end - at));
    else if (by) parts.push(by as Uint8Array<ArrayBuffer>);
    at = end;
  }
  return new Blob([...parts, file.slice(at)], {type});
};
