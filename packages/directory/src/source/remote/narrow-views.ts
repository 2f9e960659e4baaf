import {FacetId} from '@heard/schema';

import {openingState} from '../../hours/opening-state.ts';
import {facetValues} from '../../packed/pack-columns.ts';
import type {ServiceView} from '../../service-view.ts';
import type {Chosen, FacetCount, ResourceAnswer} from '../resource-source.ts';

/** Whether a service is open at a moment, as far as its hours are known. */
export const isOpenAt = ({hours, timeZone}: ServiceView, at: Date | undefined): boolean =>
  at === undefined || openingState(hours, timeZone, at).state === 'open';

/** Whether a service has one of the chosen values of every facet, but for one facet if it is named. */
export const isChosen = (service: ServiceView, chosen: Chosen, but?: FacetId): boolean =>
  FacetId.every((facet) => {
    const wanted = chosen[facet] ?? [];
    if (facet === but || !wanted.length) return true;
    const values = facetValues(service, facet);
    return wanted.some((value) => values.includes(value));
  });

/** Counts the values of a facet in services. */
export const countValues = (
  services: readonly ServiceView[],
  facet: FacetId,
): readonly FacetCount[] => {
  const sums = new Map<string, number>();
  for (const service of services)
    for (const value of facetValues(service, facet)) sums.set(value, (sums.get(value) ?? 0) + 1);
  return tellingCounts([...sums], services.length);
};

/** Values with their counts, the most first; none when all of them are in everything that was found. */
export const tellingCounts = (
  counts: readonly (readonly [value: string, count: number])[],
  total: number,
): readonly FacetCount[] =>
  counts.every(([, count]) => count >= total)
    ? []
    : counts
        .map(([value, count]) => ({value, count}))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** The facets of an answer: those with values. */
export const facetsWith = (
  countsOf: (facet: FacetId) => readonly FacetCount[],
): ResourceAnswer['facets'] => {
  const facets: {[facet in FacetId]?: readonly FacetCount[]} = {};
  for (const facet of FacetId) {
    const counts = countsOf(facet);
    if (counts.length) facets[facet] = counts;
  }
  return facets;
};
