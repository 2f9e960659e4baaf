import type {Chosen, FacetCount, ResourceAnswer} from '@heard/directory';
import type {FacetId} from '@heard/schema';

import type {ResourceFinderController} from '../resource-finder-controller.ts';

/**
 * Keeps the values of facets in the order in which they were first seen, so that nothing moves under a finger or a
 * focus when the numbers change. What was chosen once stays in sight.
 */
export class FilterMemory {
  readonly #orders = new Map<FacetId, string[]>();
  readonly #kept = new Set<string>();

  /** The values of a facet that are worth showing, with how many would be found; 0 when that is not said. */
  values(facet: FacetId, {facets}: ResourceAnswer, chosen: Chosen): readonly FacetCount[] {
    const order = this.#orders.get(facet) ?? [];
    this.#orders.set(facet, order);
    const counts = new Map((facets[facet] ?? []).map(({value, count}) => [value, count]));
    const picked = chosen[facet] ?? [];
    for (const value of [...counts.keys(), ...picked])
      if (!order.includes(value)) order.push(value);
    for (const value of picked) this.#kept.add(`${facet} ${value}`);
    return order.flatMap((value) => {
      const count = counts.get(value) ?? 0;
      return count || this.#kept.has(`${facet} ${value}`) ? {value, count} : [];
    });
  }
}

const memories = new WeakMap<object, FilterMemory>();

/** The memory of a visit. It is gone when the visit is forgotten. */
export const memoryOf = ({visit}: ResourceFinderController): FilterMemory => {
  const memory = memories.get(visit) ?? new FilterMemory();
  memories.set(visit, memory);
  return memory;
};
