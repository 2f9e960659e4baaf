import type {FileEntry} from '@heard/schema';
import {sha256} from '@noble/hashes/sha2.js';

import {gather} from '../encoding/gather.ts';
import {toHex} from '../encoding/hexadecimal.ts';
import {type FileKind, mediaType} from '../files/file-kind.ts';
import {headLength, recognize} from '../files/recognize.ts';
import {decrypterFor, type OpenFailure} from './decrypter-for.ts';

/**
 * An opened file, or why there is none. `kind`: nothing when its bytes are of no kind that a person can add.
 * `not-the-file`: it opens, and is not what the report says: too short, or with another hash.
 */
export type OpenFileResult =
  | {readonly ok: true; readonly file: Blob; readonly kind: FileKind | undefined}
  | {readonly ok: false; readonly code: OpenFailure | 'not-the-file'};

/**
 * Opens a sealed file of a report with any of the identities (`AGE-SECRET-KEY-…`), cuts off what it was padded with,
 * and checks its hash.
 *
 * @example
 * const opened = await openFile(await response.blob(), [identity], entry);
 * if (opened.ok && opened.kind) save(opened.file, storedName(entry.id, opened.kind));
 *
 * Gives the whole file or nothing. The file's `type` goes by its bytes, never by what the report says, and is
 * `application/octet-stream` for all that no person can add: so a page that somebody sent under the name of a photo
 * never runs in the inbox. Even so it is a stranger's file: open none by itself.
 */
export const openFile = async (
  sealed: Blob,
  identities: readonly string[],
  entry: Pick<FileEntry, 'name' | 'size' | 'sha256'>,
): Promise<OpenFileResult> => {
  const ready = await decrypterFor(identities);
  if (!ready.ok) return ready;
  const hash = sha256.create();
  let left = entry.size;
  const take = (bytes: Uint8Array): Uint8Array => {
    const part = bytes.subarray(0, left);
    left -= part.length;
    hash.update(part);
    return part;
  };
  try {
    const content = await gather(await ready.decrypter.decrypt(sealed.stream()), take);
    if (left > 0 || toHex(hash.digest()) !== entry.sha256) return {ok: false, code: 'not-the-file'};
    const head = new Uint8Array(await content.slice(0, headLength).arrayBuffer());
    const kind = recognize(head, entry.name);
    const type = kind ? mediaType(kind) : 'application/octet-stream';
    return {ok: true, file: content.slice(0, content.size, type), kind};
  } catch {
    return {ok: false, code: ready.failure()};
  }
};
