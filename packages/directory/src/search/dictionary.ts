import {lastWhere} from './last-where.ts';
import {LazyParts} from './lazy-parts.ts';
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
    const {units, starts, at} = this.#find(term);
    // Called thousands of times for a question: spreading would take far longer.
    return String.fromCharCode.apply(
      null,
      units.subarray(starts[at]!, starts[at + 1]!) as unknown as number[],
    );
  }

  /** In how many entries a word stands, and where their list begins among all lists of its block. */
  listing(term: number): {readonly count: number; readonly place: number} {
    const {counts, places, at} = this.#find(term);
    return {count: counts[at]!, place: places[at]!};
  }

  #find(term: number): TermTable & {readonly at: number} {
    const bases = this.#bases;
    const block = lastWhere(bases.length, (each) => bases[each]! <= term);
    return {...this.#tables.get(block), at: term - bases[block]!};
  }

  #blocksOf(ranges: readonly WordRange[]): Set<number> {
    const found = new Set<number>();
    const blocks = this.#blocks;
    for (const [from, to] of ranges) {
      let block = lastWhere(blocks.length, (each) => blocks[each]![0] <= from);
      do found.add(block);
      while (++block < blocks.length && blocks[block]![0] <= to);
    }
    return found;
  }
}
