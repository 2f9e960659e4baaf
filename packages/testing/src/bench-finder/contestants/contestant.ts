import type {Directory} from '@heard/schema';

/** What travels of an index, by name: `index` is what is opened; others are fetched as they are needed. */
export type Parts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Gives the ids of the first ten services. */
export type Ask = (text: string) => readonly string[] | Promise<readonly string[]>;

/** A search that is compared. */
export interface Contestant {
  readonly name: string;
  /** How it was set up, in a sentence. */
  readonly settings: string;
  /** What it can not do of what is asked here. */
  readonly lacks: string;
  readonly build: (directory: Directory) => Parts | Promise<Parts>;
  /** Opens what was built, from bytes; `part` gives a part that is fetched later. */
  readonly open: (
    index: Uint8Array<ArrayBuffer>,
    part: (name: string) => Uint8Array<ArrayBuffer>,
  ) => Ask | Promise<Ask>;
}

/** How many services every contestant is asked for. */
export const hits = 10;

/** Parts that are one JSON. */
export const jsonParts = (value: unknown): Parts =>
  new Map([['index', new TextEncoder().encode(JSON.stringify(value))]]);

export const parseJson = (bytes: Uint8Array): unknown =>
  JSON.parse(new TextDecoder().decode(bytes));
