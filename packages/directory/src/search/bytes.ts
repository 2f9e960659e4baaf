/** Writes numbers, small ones in few bytes: 7 bits a byte, the low ones first, the high bit where more follow (LEB128). */
export class ByteWriter {
  // Made for every word of a directory: most lists are short.
  #bytes = new Uint8Array(16);
  length = 0;

  number(value: number) {
    if (this.length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.#bytes[this.length++] = (rest & 127) | 128;
    this.#bytes[this.length++] = rest;
  }

  /** A number that may be below zero: the small ones of both signs are short. */
  signed(value: number) {
    this.number(value < 0 ? -value * 2 - 1 : value * 2);
  }

  /** What was written. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}

/** Reads what {@link ByteWriter} wrote. At the end of the bytes it reads zeros. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = this.#bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }

  /** A number that {@link ByteWriter.signed} wrote. */
  signed(): number {
    const value = this.number();
    return value & 1 ? -(value + 1) / 2 : value / 2;
  }
}
