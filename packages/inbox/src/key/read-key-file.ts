import {hasPassphrase} from '@heard/delivery/opening';

import {readKeys, readLockedKeys, type ReadKeys} from './read-key.ts';

/** A key file has about 200 bytes, and one with post-quantum keys a few thousand. */
const mostBytes = 65_536;

/** Reads the keys from a file that was chosen. The file is read in this page and goes nowhere. */
export const readKeyFile = async (file: Blob, passphrase = ''): Promise<ReadKeys> => {
  if (file.size > mostBytes) return {ok: false, code: 'no-key'};
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (hasPassphrase(bytes)) return readLockedKeys(bytes, passphrase);
  // Windows writes what a command prints in UTF-16 when it is sent to a file.
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return readKeys(new TextDecoder(encoding).decode(bytes), passphrase);
};
