import {bech32} from './lean-base.ts';

const PREFIX = 'AGE-SECRET-KEY-';

/** Writes the bytes of an X25519 private key as an age identity. */
export const identityOf = (key: Uint8Array): string =>
  bech32.encodeFromBytes(PREFIX, importable(key)).toUpperCase();

/**
 * The same key in a form that every browser takes: WebKitGTK refuses one that begins with a zero byte. X25519
 * clears the three lowest bits of that byte before use (RFC 7748, section 5), so 1 stands for 0 there.
 */
const importable = (key: Uint8Array): Uint8Array => {
  if (key[0] !== 0) return key;
  const same = Uint8Array.from(key);
  same[0] = 1;
  return same;
};

/** {@link importable} for an identity as written; anything that is not an X25519 identity stays as it is. */
export const importableIdentity = (identity: string): string => {
  try {
    const {prefix, bytes} = bech32.decodeToBytes(identity);
    return prefix.toUpperCase() === PREFIX ? identityOf(bytes) : identity;
  } catch {
    return identity;
  }
};
