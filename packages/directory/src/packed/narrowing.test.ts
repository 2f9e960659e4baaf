import assert from 'node:assert/strict';
import {test} from 'node:test';
import {FacetId} from '@heard/schema';
import fc from 'fast-check';

import type {Chosen} from '../source/resource-source.ts';
import {ChosenTags, Narrowing} from './narrowing.ts';
import type {Pools} from './pools.ts';

const facets = ['kind', 'cost', 'language'] as const satisfies readonly FacetId[];
const letters = ['a', 'b', 'c'];
const some = fc.uniqueArray(fc.constantFrom(...letters));
const tagged = fc.record({kind: some, cost: some, language: some});
const entry = fc.record({tags: tagged, isOpen: fc.boolean()});

test('counts are what would be found with a value beside what else is chosen', () => {
  fc.assert(
    fc.property(fc.array(entry), tagged, fc.boolean(), (entries, chosen: Chosen, openNow) => {
      const values = facets.flatMap((facet) =>
        letters.map((letter) => [FacetId.indexOf(facet), letter] as const),
      );
      const tagSets = entries.map(({tags}) =>
        values.flatMap(([place, letter], at) =>
          tags[FacetId[place] as 'kind'].includes(letter) ? at : [],
        ),
      );
      const pools: Pools = {values, tagSets, addresses: [], areas: [], hours: []};
      const isOpen = (at: number) => entries[at]!.isOpen;
      const narrowing = new Narrowing(
        pools,
        new ChosenTags(pools, chosen),
        openNow ? isOpen : undefined,
      );
      const kept = entries.map((_, at) => narrowing.keeps(at, at));

      const fits = ({tags, isOpen}: (typeof entries)[number], but?: FacetId) =>
        (!openNow || isOpen) &&
        facets.every((facet) => {
          const wanted = facet === but ? [] : chosen[facet]!;
          return !wanted.length || wanted.some((value) => tags[facet].includes(value));
        });
      assert.deepEqual(
        kept,
        entries.map((each) => fits(each)),
      );
      const counts = narrowing.counts();
      for (const facet of facets) {
        const beside = entries.filter((each) => fits(each, facet));
        const expected = new Map(
          letters
            .map(
              (letter) =>
                [letter, beside.filter(({tags}) => tags[facet].includes(letter)).length] as const,
            )
            .filter(([, count]) => count),
        );
        // A facet that tells nothing apart is left out.
        const tells = [...expected.values()].some((count) => count !== beside.length);
        assert.deepEqual(
          new Map(counts[facet]?.map(({value, count}) => [value, count])),
          tells ? expected : new Map(),
        );
      }
    }),
    {numRuns: 1000},
  );
});
