import {decrypterFor, type OpenFailure} from './decrypter-for.ts';

/** The content of an age file, or why there is none. */
export type Opened =
  | {readonly ok: true; readonly content: Uint8Array}
  | {readonly ok: false; readonly code: OpenFailure};

/** Opens an age file with the first of the identities (`AGE-SECRET-KEY-…`) that fits. Never gives a part of a damaged file. */
export const openSealed = async (
  sealed: Uint8Array,
  identities: readonly string[],
): Promise<Opened> => {
  const ready = await decrypterFor(identities);
  if (!ready.ok) return ready;
  try {
    return {ok: true, content: await ready.decrypter.decrypt(sealed)};
  } catch {
    return {ok: false, code: ready.failure()};
  }
};
