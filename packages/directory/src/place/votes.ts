/** Names with how often each was given, in whatever spelling. */
export class Votes {
  readonly #counts = new Map<string, number>();

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  /** All spellings. */
  get names(): readonly string[] {
    return [...this.#counts.keys()];
  }

  add(name: string, count = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }

  addAll(others: Votes): void {
    for (const [name, count] of others.#counts) this.add(name, count);
  }

  /**
   * What was given most often, if that is more than a share of all, in its most usual spelling.
   *
   * Spellings with one key are one name. Of two with equal votes, the first in the alphabet.
   */
  winner(key: (name: string) => string, share = 0): string | undefined {
    if (this.#counts.size === 1 && share < 1) return [...this.#counts.keys()][0];
    const together = new Map<string, number>();
    let all = 0;
    for (const [name, count] of this.#counts) {
      together.set(key(name), (together.get(key(name)) ?? 0) + count);
      all += count;
    }
    const best = most(together);
    if (best === undefined || (together.get(best) ?? 0) <= all * share) return undefined;
    return most([...this.#counts].filter(([name]) => key(name) === best));
  }
}

function most(counts: Iterable<readonly [string, number]>): string | undefined {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}
