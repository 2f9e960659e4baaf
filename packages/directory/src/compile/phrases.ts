/** Where a phrase begins in a text, and where it ends. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
}

/** The pieces of phrases that begin alike. */
interface Branch {
  readonly longer: Map<string, Branch>;
  /** The last pieces, each once and in order when all phrases are in. */
  last: string[];
}

const WORD = /[\p{L}\d]/u;
const SPACE = /\s/;
/** What is longer and has no white space is no part of an address. */
const MAX_PIECE = 1000;
/** A phrase of more pieces is found by its first ones. */
const MAX_PIECES = 60;
// eslint-disable-next-line no-control-regex -- all of ASCII
const ASCII = /^[\u0000-\u007f]*$/;

/**
 * Finds any of very many phrases in texts, in a time that does not grow with their number.
 *
 * A phrase is found as a whole, whatever its case and white space: neither a letter nor a digit may touch it. Of
 * several that begin at one place the longest is found. Matches do not overlap.
 */
export class Phrases {
  readonly #root: Branch = {longer: new Map(), last: []};
  #longestPiece = 0;

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) this.#add(phrase);
    sort(this.#root);
  }

  #add(phrase: string): void {
    const pieces = phrase.trim().split(/\s+/).slice(0, MAX_PIECES).map(fold);
    const last = pieces.pop();
    if (last === undefined || last === '') return;
    // Folding may make a piece longer or shorter than it is in a text: by a factor of three at most.
    const length = 3 * Math.max(last.length, ...pieces.map((piece) => piece.length));
    this.#longestPiece = Math.min(MAX_PIECE, Math.max(this.#longestPiece, length));
    let branch = this.#root;
    for (const piece of pieces) {
      let next = branch.longer.get(piece);
      if (next === undefined) branch.longer.set(piece, (next = {longer: new Map(), last: []}));
      branch = next;
    }
    branch.last.push(last);
  }

  /** All matches in a text, from left to right. */
  find(text: string): PhraseMatch[] {
    const matches: PhraseMatch[] = [];
    for (let start = 0; start < text.length; start++) {
      if (SPACE.test(text[start]!) || isWordAt(text, start - 1)) continue;
      const end = this.#longest(text, start);
      if (end === undefined) continue;
      matches.push({start, end});
      start = end - 1;
    }
    return matches;
  }

  /** Where the longest phrase that begins at a place ends. */
  #longest(text: string, start: number): number | undefined {
    let branch: Branch | undefined = this.#root;
    let longest: number | undefined;
    for (let from = start; branch !== undefined;) {
      let to = from;
      const max = Math.min(text.length, from + this.#longestPiece);
      while (to < max && !SPACE.test(text[to]!)) to++;
      longest = endOfLongest(branch.last, text, from, to) ?? longest;
      branch = branch.longer.size === 0 ? undefined : branch.longer.get(fold(text.slice(from, to)));
      from = to;
      while (from < text.length && SPACE.test(text[from]!)) from++;
      if (from === to || from === text.length) break;
    }
    return longest;
  }
}

/** Whether a letter or digit stands at a place; one of two code units counts at both. */
function isWordAt(text: string, position: number): boolean {
  if (position < 0 || position >= text.length) return false;
  const code = text.charCodeAt(position);
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  return WORD.test(
    String.fromCodePoint(text.codePointAt(isSecondHalf ? position - 1 : position) ?? 0),
  );
}

/** Where the longest of some pieces ends that begins at a place; looks at every character once. */
function endOfLongest(
  pieces: readonly string[],
  text: string,
  from: number,
  to: number,
): number | undefined {
  let low = 0;
  let high = pieces.length;
  let length = 0;
  let longest: number | undefined;
  for (let position = from; position < to && low < high;) {
    const character = String.fromCodePoint(text.codePointAt(position)!);
    position += character.length;
    for (const unit of fold(character).split('')) {
      const code = unit.charCodeAt(0);
      low = firstFrom(pieces, low, high, length, code);
      high = firstFrom(pieces, low, high, length, code + 1);
      length++;
    }
    // Of those that begin alike the shortest comes first.
    if (pieces[low]?.length === length && low < high && !isWordAt(text, position))
      longest = position;
  }
  return longest;
}

/** The first of some sorted pieces, alike up to a place, that has at least this code there. */
function firstFrom(
  pieces: readonly string[],
  from: number,
  to: number,
  place: number,
  code: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.length > place && piece.charCodeAt(place) >= code) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sort(branch: Branch): void {
  branch.last = [...new Set(branch.last)].sort();
  for (const longer of branch.longer.values()) sort(longer);
}

/** Both ways, so that ſ is s, too, and ß is SS; each character by itself, wherever it stands. */
function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += character.toUpperCase().toLowerCase();
  return folded;
}
