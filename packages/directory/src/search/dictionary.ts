import {lastUpTo, LazyParts} from './lazy-parts.ts';
import {nearTerms, type TakeTerm} from './near-terms.ts';
import type {TermTable} from './open-terms.ts';

/** A block of sorted words: its first word, and how many it has. */
export type WordBlock = readonly [first: string, count: number];

/** All words from one to another, both included, in the order of their UTF-16 units. */
export type WordRange = readonly [from: string, to: string];

export const exactly = (word: string): WordRange => [word, word];
export const beginningWith = (beginning: string): WordRange => [beginning, `${beginning}\uffff`];
export const everyWord = beginningWith('');

/**
 * The words of a directory, sorted, in blocks that are loaded as they are needed. Words are numbers, "terms": their places
 * among all words. Whatever is asked about a range or a term, its blocks have to be loaded before.
 */
export class Dictionary {
  readonly #blocks: readonly WordBlock[];
  /** The first term of each block. */
  readonly #bases: readonly number[];
  readonly #tables: LazyParts<TermTable>;

  constructor(blocks: readonly WordBlock[], open: (block: number) => Promise<TermTable>) {
    let base = 0;
    this.#blocks = blocks;
    this.#bases = blocks.map(([, count]) => (base += count) - count);
    this.#tables = new LazyParts(open);
  }

  /** All words in one block, which is there already. */
  static of(table: TermTable): Dictionary {
    const dictionary = new Dictionary([['', table.counts.length]], () => Promise.resolve(table));
    dictionary.#tables.put(0, table);
    return dictionary;
  }

  /** Loads the blocks in which words of these ranges stand. */
  load(ranges: readonly WordRange[]): Promise<void> {
    return this.#tables.load(this.#blocksOf(ranges));
  }

  /**
   * The terms near to a word (see `nearTerms`), among the blocks in which words of these ranges stand. There may be
   * others in these blocks, which are given, too, when they are near.
   */
  near(
    ranges: readonly WordRange[],
    word: string,
    most: number,
    unfinished: boolean,
    take: TakeTerm,
  ): void {
    for (const block of this.#blocksOf(ranges)) {
      const base = this.#bases[block]!;
      nearTerms(this.#tables.get(block), word, most, unfinished, (term, edits) =>
        take(base + term, edits),
      );
    }
  }

  text(term: number): string {
    const {units, starts, place} = this.#at(term);
    // Called thousands of times for a question: spreading would take far longer.
    return String.fromCharCode.apply(
      null,
      units.subarray(starts[place]!, starts[place + 1]!) as unknown as number[],
    );
  }

  /** In how many entries a word stands. */
  count(term: number): number {
    const {counts, place} = this.#at(term);
    return counts[place]!;
  }

  /** Where the list of a word begins, among all lists of its block. */
  listPlace(term: number): number {
    const {places, place} = this.#at(term);
    return places[place]!;
  }

  #at(term: number): TermTable & {readonly place: number} {
    const block = lastUpTo(this.#bases, term);
    const {units, starts, counts, places} = this.#tables.get(block);
    return {units, starts, counts, places, place: term - this.#bases[block]!};
  }

  #blocksOf(ranges: readonly WordRange[]): Set<number> {
    const found = new Set<number>();
    for (const [from, to] of ranges) {
      let low = 0;
      for (let high = this.#blocks.length; high - low > 1;) {
        const middle = (low + high) >> 1;
        if (this.#blocks[middle]![0] <= from) low = middle;
        else high = middle;
      }
      found.add(low);
      while (++low < this.#blocks.length && this.#blocks[low]![0] <= to) found.add(low);
    }
    return found;
  }
}
