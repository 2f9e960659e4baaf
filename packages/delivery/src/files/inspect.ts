import {type FileKind, mediaType} from './file-kind.ts';
import type {HiddenDetail} from './hidden-detail.ts';
import {scanFile} from './scan-file.ts';

/**
 * What a file is and says beside what it shows.
 *
 * - `kind` and `type` go by its bytes. A film without a picture is a sound: `m4a` or `weba`.
 * - `width` and `height` in pixels as the file's header gives them, 0 where there is none.
 * - `hidden`: what was found of the details that `clean` takes out. More can be there where `cleanable` is false.
 * - `cleanable`: `clean` can take them out. It never can from a PDF.
 * - `damaged`: the file is not built as its kind should be. It can be sent only as it is.
 *
 * `not-allowed`: no kind that a person can add, or two in one. `unreadable`: gone, changed or locked since it
 * was chosen; let the person choose it again.
 */
export type Inspection =
  | {
      readonly ok: true;
      readonly kind: FileKind;
      readonly type: string;
      readonly width: number;
      readonly height: number;
      readonly hidden: readonly HiddenDetail[];
      readonly cleanable: boolean;
      readonly damaged: boolean;
    }
  | {readonly ok: false; readonly code: 'not-allowed' | 'unreadable'};

/**
 * Looks through a file: what it is, how large its picture is, and which details it holds that it does not show.
 *
 * @example
 * const found = await inspect(file);
 * if (found.ok && found.hidden.includes('place')) show(words.saysWhereItWasTaken);
 *
 * Reads the file a quarter of a megabyte at a time and decodes nothing. Never rejects.
 */
export const inspect = async (file: Blob, name = nameOf(file)): Promise<Inspection> => {
  const scanned = await scanFile(file, name);
  if (!scanned.ok) return scanned;
  const {kind, width, height, hidden} = scanned.scan;
  return {
    ok: true,
    kind,
    type: mediaType(kind),
    width,
    height,
    hidden: [...hidden],
    cleanable: !scanned.trouble,
    damaged: scanned.trouble === 'damaged',
  };
};

/** The name that the device gives a chosen file; none when it was made here. */
export const nameOf = (file: Blob): string => (file as Partial<File>).name ?? '';
