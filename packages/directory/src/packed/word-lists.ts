import type {Dictionary} from '../search/dictionary.ts';
import {lastWhere} from '../search/last-where.ts';
import {LazyParts} from '../search/lazy-parts.ts';
import type {CompiledFile} from './compiled-file.ts';

/** The entries of every word: in the file, or in blocks that are loaded as words need them. */
export class WordLists {
  readonly #dictionary: Dictionary;
  /** The first term of each block. */
  readonly #firsts: readonly number[];
  /** Where each block begins among the lists of its words. */
  readonly #starts: number[] = [];
  readonly #blocks: LazyParts<Uint8Array>;

  constructor(file: CompiledFile, dictionary: Dictionary) {
    const firsts: number[] = [];
    const names: string[] = [];
    let base = 0;
    for (const [, count, , lists] of file.head.words) {
      for (const [term, name] of lists) {
        firsts.push(base + term);
        names.push(name);
      }
      base += count;
    }
    this.#dictionary = dictionary;
    this.#firsts = firsts.length ? firsts : [0];
    this.#blocks = new LazyParts((block) =>
      firsts.length ? file.block(names[block]!, 'lists') : file.section('lists'),
    );
  }

  /** Loads the lists of these terms. */
  load(terms: readonly number[]): Promise<void> {
    return this.#blocks.load(terms.map((term) => this.#blockOf(term)));
  }

  /** The bytes in which the list of a term stands, where, and how many entries it has. It was loaded before. */
  of(term: number): {readonly bytes: Uint8Array; readonly at: number; readonly count: number} {
    const block = this.#blockOf(term);
    const {count, place} = this.#dictionary.listing(term);
    const start = (this.#starts[block] ??= this.#dictionary.listing(this.#firsts[block]!).place);
    return {bytes: this.#blocks.get(block), at: place - start, count};
  }

  #blockOf(term: number): number {
    const firsts = this.#firsts;
    return lastWhere(firsts.length, (each) => firsts[each]! <= term);
  }
}
