/** Reads an unsigned integer whose first byte counts most. */
export const bigEndian = (bytes: Uint8Array, at: number, length: number): number =>
  bytes.subarray(at, at + length).reduce((value, byte) => value * 256 + byte, 0);

/** Reads an unsigned integer whose last byte counts most. */
export const littleEndian = (bytes: Uint8Array, at: number, length: number): number =>
  bytes.subarray(at, at + length).reduceRight((value, byte) => value * 256 + byte, 0);

/** An unsigned integer as four bytes, the one that counts most first. */
export const fourBytes = (value: number): Uint8Array =>
  new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value]);

/** Bytes as text, one character for each. */
export const characters = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
