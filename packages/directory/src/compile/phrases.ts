/** Where a phrase begins in a text, and where it ends. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
}

/** The pieces of phrases that begin alike. */
interface Branch {
  readonly longer: Map<string, Branch>;
  readonly last: Set<string>;
}

const WORD = /[\p{L}\d]/u;
const SPACE = /\s/;
/** What is longer and has no white space is no part of an address. */
const MAX_PIECE = 1000;

/**
 * Finds any of very many phrases in texts, in a time that does not grow with their number.
 *
 * A phrase is found as a whole, whatever its case and white space: neither a letter nor a digit may touch it. Of
 * several that begin at one place the longest is found. Matches do not overlap.
 */
export class Phrases {
  readonly #root: Branch = {longer: new Map(), last: new Set()};
  #longestPiece = 0;

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) this.#add(phrase);
  }

  #add(phrase: string): void {
    const pieces = phrase.trim().split(/\s+/).map(fold);
    const last = pieces.pop();
    if (last === undefined || last === '') return;
    // Folding may make a piece longer or shorter than it is in a text: by a factor of three at most.
    const length = 3 * Math.max(last.length, ...pieces.map((piece) => piece.length));
    this.#longestPiece = Math.min(MAX_PIECE, Math.max(this.#longestPiece, length));
    let branch = this.#root;
    for (const piece of pieces) {
      let next = branch.longer.get(piece);
      if (next === undefined)
        branch.longer.set(piece, (next = {longer: new Map(), last: new Set()}));
      branch = next;
    }
    branch.last.add(last);
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
      if (branch.last.size > 0) {
        for (let end = to; end > from; end--) {
          if (isWordAt(text, end) || !branch.last.has(fold(text.slice(from, end)))) continue;
          longest = end;
          break;
        }
      }
      branch = branch.longer.get(fold(text.slice(from, to)));
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

/** Both ways, so that ſ is s, too, and ß is SS. */
function fold(text: string): string {
  return text.toUpperCase().toLowerCase();
}
