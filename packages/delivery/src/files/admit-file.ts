import {checkSize, type FileLimits, maxPixels} from './file-limits.ts';
import {fileName} from './file-name.ts';
import {inspect, type Inspection, nameOf} from './inspect.ts';
import {sameBytes} from './same-bytes.ts';

/** Why a file is not added. */
export const fileRefusals = [
  'too-many',
  'empty',
  'too-large',
  'total-too-large',
  'not-allowed',
  'too-many-pixels',
  'same-file',
  'unreadable',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** A file that can be added, with the name that the report keeps, or why it can not. */
export type Admission =
  | (Extract<Inspection, {ok: true}> & {readonly name: string})
  | {readonly ok: false; readonly code: FileRefusal};

/**
 * Decides whether a person can add a file beside those that are there, and says what it holds.
 *
 * @example
 * for (const file of input.files) {
 *   const admission = await admitFile(file, added, config.form?.files);
 *   if (admission.ok) added.push(file);
 * }
 *
 * Sizes are looked at first: a file that is too large is not read. Never rejects.
 *
 * @param others the files that were added before, as they were chosen
 */
export const admitFile = async (
  file: Blob,
  others: readonly Blob[],
  limits?: FileLimits,
): Promise<Admission> => {
  const refusal = checkSize(file, others, limits);
  if (refusal) return {ok: false, code: refusal};
  const found = await inspect(file);
  if (!found.ok) return found;
  if (found.width * found.height > maxPixels) return {ok: false, code: 'too-many-pixels'};
  try {
    for (const other of others)
      if (await sameBytes(file, other)) return {ok: false, code: 'same-file'};
  } catch {
    return {ok: false, code: 'unreadable'};
  }
  return {...found, name: fileName(nameOf(file), found.kind)};
};
