import {sha256} from '@noble/hashes/sha2.js';

import {toBase64Url} from '../encoding/base64.ts';
import {gather} from '../encoding/gather.ts';
import {toHex} from '../encoding/hexadecimal.ts';
import {readSlice, Unreadable} from '../files/read-slice.ts';
import {encrypterFor, encryptSoon} from './encrypter-for.ts';
import {paddedFileSize} from './file-padding.ts';
import type {KeyRefusal} from './recipient-keys.ts';

/** A file on its way: what goes to the intake, and what the report says of it. */
export interface SealedFile {
  /** One age file. Send these bytes at every attempt: sealing again gives others. */
  readonly sealed: Blob;
  /** One key for this file, however often it is sent. */
  readonly idempotencyKey: string;
  /** The true size in bytes. What opens out of `sealed` is longer. */
  readonly size: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
}

/**
 * A sealed file, or why there is none. `unreadable`: gone, changed or locked since it was chosen; let the person
 * choose it again.
 */
export type SealFileResult =
  | (SealedFile & {readonly ok: true})
  | {readonly ok: false; readonly code: KeyRefusal | 'unreadable' | 'cancelled'};

/** What {@link sealFile} can be told. */
export interface SealFileOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with how many bytes of the file are sealed, after each quarter of a megabyte. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

const STEP = 262_144;
class Cancelled extends Error {}

/**
 * Seals a file to all keys: one age v1 file, in steps, so that a film of 100 MB is never in memory whole and the page
 * gets its turn in between.
 *
 * @example
 * const result = await sealFile(cleaned.file, keys, {signal});
 * if (result.ok) entry = {id, name, type, size: result.size, sha256: result.sha256, object};
 *
 * The file's size would tell one photo from another, so zeros are appended before sealing (`paddedFileSize`).
 * Whoever opens it cuts it to `size`, which only the sealed report tells: `openFile` does. Many programs show
 * the file uncut as well.
 *
 * Never rejects.
 */
export const sealFile = async (
  file: Blob,
  keys: readonly string[],
  {signal, onProgress}: SealFileOptions = {},
): Promise<SealFileResult> => {
  const ready = await encrypterFor(keys);
  if (!ready.ok) return ready;
  const hash = sha256.create();
  const padded = paddedFileSize(file.size);
  let at = 0;

  const plain = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (signal?.aborted) throw new Cancelled();
      if (at >= padded) return controller.close();
      const isPadding = at >= file.size;
      const bytes = isPadding
        ? new Uint8Array(Math.min(STEP, padded - at))
        : await readSlice(file, at, at + STEP);
      if (!isPadding) hash.update(bytes);
      at += bytes.length;
      if (!isPadding) onProgress?.(at);
      controller.enqueue(bytes);
    },
  });

  try {
    const stream = await encryptSoon(() => ready.encrypter.encrypt(plain));
    const sealed = await gather(stream);
    const idempotencyKey = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
    return {ok: true, sealed, idempotencyKey, size: file.size, sha256: toHex(hash.digest())};
  } catch (error) {
    if (signal?.aborted) return {ok: false, code: 'cancelled'};
    if (error instanceof Unreadable) return {ok: false, code: 'unreadable'};
    throw error;
  }
};
