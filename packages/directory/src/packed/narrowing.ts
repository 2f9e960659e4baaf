import {FacetId} from '@heard/schema';

import type {Chosen, FacetCount} from '../source/resource-source.ts';
import type {Pools} from './pools.ts';

/** The bit of what is open now, behind those of the facets. */
const openBit = 1 << FacetId.length;

/** How every set of tags stands to what was chosen. The same for all questions that choose the same. */
export class ChosenTags {
  /** The facets in which something was chosen, as bits. */
  readonly needed: number;
  /** For each set of tags, a bit for every facet by which it fails. */
  readonly fails: Uint16Array;
  /** For each set of tags how many of the chosen values it has. */
  readonly count: Uint16Array;

  constructor({values, tagSets}: Pools, chosen: Chosen) {
    const asked = FacetId.map((facet) => chosen[facet] ?? []);
    const isChosen = values.map(([facet, value]) => !!asked[facet]?.includes(value));
    let needed = 0;
    for (const [facet, {length}] of asked.entries()) if (length) needed |= 1 << facet;
    this.needed = needed;
    this.count = new Uint16Array(tagSets.length);
    this.fails = Uint16Array.from(tagSets, (tags, set) => {
      let fails = needed;
      for (const tag of tags)
        if (isChosen[tag]) {
          fails &= ~(1 << values[tag]![0]);
          this.count[set]!++;
        }
      return fails;
    });
  }
}

/**
 * What was chosen, against the facets of all services. An entry fails by facets: one that fails by a single facet
 * still counts for the values of that one, since values of a facet stand beside each other.
 */
export class Narrowing {
  readonly #pools: Pools;
  readonly #fails: Uint16Array;
  /** For each set of tags how many entries have it: in all, and failing by one facet alone. */
  readonly #passed: Uint32Array;
  readonly #onlyBy: readonly Uint32Array[];
  readonly #isOpen: ((hours: number) => boolean) | undefined;

  constructor(pools: Pools, {needed, fails}: ChosenTags, isOpen?: (hours: number) => boolean) {
    const {tagSets} = pools;
    this.#pools = pools;
    this.#fails = fails;
    this.#isOpen = isOpen;
    this.#passed = new Uint32Array(tagSets.length);
    this.#onlyBy = FacetId.map(() => new Uint32Array(needed ? tagSets.length : 0));
  }

  /** Counts an entry by where its tags and hours stand in the pools, and says whether it stays. */
  keeps(tags: number, hours: number): boolean {
    const fails = this.#fails[tags]! | (this.#isOpen && !this.#isOpen(hours) ? openBit : 0);
    if (!fails) this.#passed[tags]!++;
    else if (!(fails & (fails - 1)) && fails !== openBit)
      this.#onlyBy[31 - Math.clz32(fails)]![tags]!++;
    return !fails;
  }

  /** The values of every facet with how many entries have them, the most first; without facets that tell nothing apart. */
  counts(): {readonly [facet in FacetId]?: readonly FacetCount[]} {
    const {values, tagSets} = this.#pools;
    const counts = new Uint32Array(values.length);
    const sum = (counted: Uint32Array) => counted.reduce((total, count) => total + count, 0);
    const passed = sum(this.#passed);
    const totals = this.#onlyBy.map((counted) => passed + sum(counted));
    for (const [set, tags] of tagSets.entries()) {
      const count = this.#passed[set]!;
      for (const tag of tags) counts[tag]! += count + (this.#onlyBy[values[tag]![0]]![set] ?? 0);
    }
    const found: {[facet in FacetId]?: FacetCount[]} = {};
    for (const [tag, [facet, value]] of values.entries())
      if (counts[tag]) (found[FacetId[facet]!] ??= []).push({value, count: counts[tag]});
    for (const [place, facet] of FacetId.entries()) {
      const list = found[facet];
      if (list?.every(({count}) => count === totals[place])) delete found[facet];
      else list?.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    }
    return found;
  }
}
