import {lastUpTo, LazyParts} from '../search/lazy-parts.ts';
import type {Dictionary} from '../search/dictionary.ts';
import type {CompiledFile} from './compiled-file.ts';

/** The entries of every word: in the file, or in blocks that are loaded as words need them. */
export class WordLists {
  readonly #dictionary: Dictionary;
  /** The first term of each block. */
  readonly #firsts: readonly number[];
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
    return this.#blocks.load(terms.map((term) => lastUpTo(this.#firsts, term)));
  }

  /** The bytes in which the list of a term stands, and where. It was loaded before. */
  of(term: number): {readonly bytes: Uint8Array; readonly at: number} {
    const block = lastUpTo(this.#firsts, term);
    const first = this.#dictionary.listPlace(this.#firsts[block]!);
    return {bytes: this.#blocks.get(block), at: this.#dictionary.listPlace(term) - first};
  }
}
