import {readSlice} from './read-slice.ts';

/** Thrown within this folder only: the file is not built as its kind should be. */
export class Damaged extends Error {}

/** Thrown within this folder only: the file may be sound, but what it says can not be taken out of it. */
export class Uncleanable extends Error {}

const WINDOW = 262_144;

// No real file needs so many; one made of tiny parts would keep the device busy.
const MOST_READS = 500_000;

/** The bytes of a file, read a window at a time, so that a large one never is in memory whole. */
export class Source {
  readonly size: number;
  readonly #file: Blob;
  #reads = 0;
  #start = 0;
  #window: Uint8Array = new Uint8Array();

  constructor(file: Blob) {
    this.#file = file;
    this.size = file.size;
  }

  /** These bytes. Throws {@link Damaged} when the file ends before them. */
  async at(position: number, length: number): Promise<Uint8Array> {
    const end = position + length;
    if (!(position >= 0 && length >= 0 && end <= this.size)) throw new Damaged();
    if (this.#reads++ > MOST_READS) throw new Uncleanable();
    if (position < this.#start || end > this.#start + this.#window.length) {
      this.#window = await readSlice(this.#file, position, Math.max(end, position + WINDOW));
      this.#start = position;
    }
    return this.#window.subarray(position - this.#start, end - this.#start);
  }

  /** At least one byte from there on, and as many more as are at hand. */
  async from(position: number): Promise<Uint8Array> {
    await this.at(position, 1);
    return this.#window.subarray(position - this.#start);
  }

  /** As many of these bytes as a look at them needs: 64 KiB at most. */
  async glance(position: number, end: number): Promise<Uint8Array> {
    return this.at(position, Math.min(end - position, 65_536));
  }
}
