import {fromBase64, toBase64} from '../encoding/base64.ts';

/**
 * The part of `@scure/base` that age needs, for bundles made with `leanAge()`: base64 as age writes it, and Bech32 (BIP
 * 173) for keys. It weighs a quarter, and takes and refuses what `@scure/base` does: the tests hold the
 * two side by side.
 */

interface Base {
  encode(bytes: Uint8Array): string;
  /** Throws unless the text is what `encode` writes: two texts never mean the same bytes. */
  decode(text: string): Uint8Array;
}

const exactly = (encode: Base['encode']): Base => ({
  encode,
  decode(text) {
    const bytes = fromBase64(text);
    if (!bytes || encode(bytes) !== text) throw new Error('not base64');
    return bytes;
  },
});

/** RFC 4648, section 4. */
export const base64: Base = exactly(toBase64);

/** The same without padding, as the lines of an age header have it. */
export const base64nopad: Base = exactly((bytes) => toBase64(bytes).replace(/=+$/, ''));

const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

const checksumOf = (values: readonly number[]): number => {
  let sum = 1;
  for (const value of values) {
    const top = sum >> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    generator.forEach((part, bit) => {
      if ((top >> bit) & 1) sum ^= part;
    });
  }
  return sum;
};

/** Groups bits anew. What does not fill the last group is filled up with zeros, or must be such zeros. */
const regroup = (values: Iterable<number>, from: number, to: number): number[] => {
  const groups: number[] = [];
  let bits = 0;
  let held = 0;
  for (const value of values) {
    held = (held << from) | value;
    bits += from;
    for (; bits >= to; bits -= to) groups.push((held >> (bits - to)) & ((1 << to) - 1));
    held &= (1 << bits) - 1;
  }
  if (to < from && bits) groups.push(held << (to - bits));
  else if (to > from && (bits >= from || held)) throw new Error('bits are left over');
  return groups;
};

const toWords = (bytes: Uint8Array) => regroup(bytes, 8, 5);
const fromWords = (words: readonly number[]) => Uint8Array.from(regroup(words, 5, 8));

const encode = (prefix: string, words: readonly number[], limit: number | false = 90): string => {
  const hrp = prefix.toLowerCase();
  const codes = [...hrp].map((letter) => letter.charCodeAt(0));
  const expanded = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const sum = checksumOf([...expanded, ...words, 0, 0, 0, 0, 0, 0]) ^ 1;
  const check = [25, 20, 15, 10, 5, 0].map((shift) => (sum >> shift) & 31);
  const text = `${hrp}1${[...words, ...check].map((word) => letters[word]).join('')}`;
  if (!/^[!-~]+$/.test(hrp) || (limit && text.length > limit)) throw new Error('not for Bech32');
  return text;
};

const decode = (text: string, limit: number | false = 90) => {
  const lower = text.toLowerCase();
  const at = lower.lastIndexOf('1');
  const prefix = lower.slice(0, at);
  const words = [...lower.slice(at + 1)].map((letter) => letters.indexOf(letter)).slice(0, -6);
  const isOneCase = text === lower || text === text.toUpperCase();
  if (at < 1 || !isOneCase || encode(prefix, words, limit) !== lower) throw new Error('not Bech32');
  return {prefix, words};
};

/** Bech32, BIP 173. `decode` throws on a wrong checksum, mixed case, and texts over the limit. */
export const bech32 = {
  encode,
  decode,
  toWords,
  fromWords,
  encodeFromBytes: (prefix: string, bytes: Uint8Array) => encode(prefix, toWords(bytes)),
  decodeToBytes(text: string) {
    const {prefix, words} = decode(text);
    return {prefix, words, bytes: fromWords(words)};
  },
};
