import {applyEdits} from './apply-edits.ts';
import {type FileKind, mediaType} from './file-kind.ts';
import {nameOf} from './inspect.ts';
import {scanFile} from './scan-file.ts';

/**
 * A file without hidden details, or why there is none. `cannot-clean`: of this kind, or built so, that nothing can be
 * taken out of it safely. `damaged`: it is not built as its kind should be. Both can be sent as they are.
 */
export type Cleaned =
  | {readonly ok: true; readonly file: Blob; readonly kind: FileKind}
  | {
      readonly ok: false;
      readonly code: 'not-allowed' | 'unreadable' | 'cannot-clean' | 'damaged';
    };

/**
 * Takes out of a file what it says beside what it shows: place, device, time, names, comments, small pictures.
 *
 * @example
 * const result = await clean(file);
 * const toSend = result.ok ? result.file : file; // and tell the person which
 *
 * Works on the structure of the file and decodes nothing: pixels and sound stay the same, and so does how a picture is
 * turned. The result refers to the parts of the file that stay, so that a large one is not copied; it becomes
 * unreadable when the file on the device is changed. It has no name and no date. Never rejects.
 *
 * What it can not take out: what is seen and heard, watermarks, what an encoder writes among the pixels, and
 * everything in a PDF.
 */
export const clean = async (file: Blob, name = nameOf(file)): Promise<Cleaned> => {
  const scanned = await scanFile(file, name);
  if (!scanned.ok) return scanned;
  const {scan, trouble} = scanned;
  if (trouble) return {ok: false, code: trouble};
  try {
    const cleaned = applyEdits(file, scan.edits, mediaType(scan.kind));
    return {ok: true, file: cleaned, kind: scan.kind};
  } catch {
    return {ok: false, code: 'damaged'};
  }
};
