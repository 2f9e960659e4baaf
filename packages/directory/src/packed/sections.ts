/**
 * The form of a compiled directory and of its blocks: the letters `HEARD` and the version as one byte; the length of
 * the head in four bytes, low ones first; the head as JSON in UTF-8; the sections one after the other, as bytes.
 * The head says in `sections` for each name how many bytes it takes in the file and, where it is deflated (RFC 1951),
 * how many it has opened.
 */
export const version = 3;
const letters = [72, 69, 65, 82, 68];
const start = letters.length + 5;

/** How long a section is in the file; and opened, where it is deflated. */
export type SectionLength = readonly [stored: number, opened?: number];

/** What stands before the sections. */
export interface Head {
  readonly sections: {readonly [name: string]: SectionLength};
}

/** Writes a head and its sections. */
export const writeSections = (
  head: object,
  sections: {readonly [name: string]: Uint8Array},
  deflate?: (bytes: Uint8Array) => Uint8Array,
): Uint8Array => {
  const parts: Uint8Array[] = [];
  const lengths: Record<string, SectionLength> = {};
  for (const [name, bytes] of Object.entries(sections)) {
    const packed = deflate?.(bytes);
    const isSmaller = packed && packed.length < bytes.length;
    parts.push(isSmaller ? packed : bytes);
    lengths[name] = isSmaller ? [packed.length, bytes.length] : [bytes.length];
  }
  const text = utf8(JSON.stringify({...head, sections: lengths}));
  const whole = new Uint8Array(
    start + text.length + parts.reduce((sum, {length}) => sum + length, 0),
  );
  whole.set([...letters, version]);
  new DataView(whole.buffer).setUint32(start - 4, text.length, true);
  let at = start;
  for (const part of [text, ...parts]) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** What came of reading: the head and the place of each section, or why there is none. */
export type ReadSections =
  | {
      readonly state: 'ready';
      readonly head: Head & {readonly [field: string]: unknown};
      /** The bytes of a section as they stand in the file. */
      readonly stored: (name: string) => Uint8Array;
    }
  | {readonly state: 'newer' | 'broken'};

/** Reads what {@link writeSections} wrote. Never throws; `broken` when anything is missing or too much. */
export const readSections = (bytes: Uint8Array): ReadSections => {
  if (letters.some((letter, at) => bytes[at] !== letter) || bytes.length < start)
    return {state: 'broken'};
  const made = bytes[letters.length]!;
  if (made > version) return {state: 'newer'};
  const {buffer, byteOffset} = bytes;
  const length = new DataView(buffer, byteOffset).getUint32(start - 4, true);
  const head = parse(bytes.subarray(start, start + length)) as Head & Record<string, unknown>;
  if (made !== version || typeof head?.sections !== 'object' || !head.sections)
    return {state: 'broken'};
  const places = new Map<string, Uint8Array>();
  let at = start + length;
  for (const [name, lengths] of Object.entries(head.sections)) {
    const stored = Number(lengths?.[0]);
    places.set(name, bytes.subarray(at, at + stored));
    at += stored;
  }
  if (at !== bytes.length) return {state: 'broken'};
  return {state: 'ready', head, stored: (name) => places.get(name) ?? new Uint8Array()};
};

// Made once: blocks are many.
const decoder = new TextDecoder();

/** The value of JSON in UTF-8; undefined when it is none. */
export const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
};

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
