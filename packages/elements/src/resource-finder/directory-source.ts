import {
  createSearch,
  openingState,
  serviceAt,
  type FacetCount,
  type ResourceAnswer,
  type ResourceQuestion,
  type ResourceSource,
  type ServiceView,
} from '@heard/directory';
import type {ReachPlace} from '@heard/directory/place';
import {AgeBand, FacetId, type Directory} from '@heard/schema';

const importPlaces = () => import('@heard/directory/place');
const begins = [0, 13, 18, 25, 60];

const valuesOf = (service: ServiceView, facet: FacetId): readonly string[] => {
  if (facet === 'language') return service.languages.flatMap(({code}) => code ?? []);
  if (facet !== 'age') return service.tags[facet] ?? [];
  const {minimumAge: from = 0, maximumAge: to = Infinity} = service;
  return AgeBand.filter((_, at) => begins[at]! <= to && (begins[at + 1] ?? Infinity) > from);
};

/** A compiled directory as a source that is searched on the device. */
export const directorySource = (directory: Directory): ResourceSource => {
  const search = createSearch(directory);
  const views = directory.services.map((_, position) => serviceAt(directory, position)!);
  const atPlace = async (place: ReachPlace) => {
    const {createDirectoryReach, makeGazetteer} = await importPlaces();
    return createDirectoryReach(directory, makeGazetteer(directory), place);
  };

  const fits = ({chosen, openAt}: ResourceQuestion, position: number, but?: FacetId) => {
    const service = views[position]!;
    return (
      (!openAt || openingState(service.hours, service.timeZone, openAt).state === 'open') &&
      FacetId.every((facet) => {
        const wanted = facet === but ? [] : (chosen?.[facet] ?? []);
        const values = wanted.length ? valuesOf(service, facet) : [];
        return !wanted.length || wanted.some((value) => values.includes(value));
      })
    );
  };

  const counts = (question: ResourceQuestion, found: readonly number[], facet: FacetId) => {
    const sums = new Map<string, number>();
    for (const position of found)
      if (fits(question, position, facet))
        for (const value of valuesOf(views[position]!, facet))
          sums.set(value, (sums.get(value) ?? 0) + 1);
    return [...sums]
      .map(([value, count]): FacetCount => ({value, count}))
      .sort((a, b) => b.count - a.count);
  };

  return {
    meta: directory.meta,
    asks: 'device',
    async find(question): Promise<ResourceAnswer> {
      const {text, place, limit = 10} = question;
      const {positions, match} = search(text);
      const reach = place && (await atPlace(place));
      const fitting = positions.filter((position) => fits(question, position));
      const all = fitting.length ? fitting : [...positions];
      if (reach) {
        const {compareReach} = await importPlaces();
        all.sort((a, b) => compareReach(reach(a), reach(b)));
      }
      return {
        hits: all.slice(0, limit).map((position) => ({
          service: views[position]!,
          ...(reach && {reach: reach(position)}),
        })),
        total: all.length,
        match: fitting.length || !all.length ? match : 'nearest',
        facets: Object.fromEntries(
          FacetId.map((facet) => [facet, counts(question, positions, facet)] as const).filter(
            ([, values]) => values.length,
          ),
        ),
        words: text
          .toLowerCase()
          .split(/\s+/u)
          .flatMap((word) => (word ? `${word}*` : [])),
      };
    },
    service: (id) => Promise.resolve(views.find((view) => view.id === id)),
    async places(text) {
      const {createPlaceMatcher, makeGazetteer} = await importPlaces();
      return createPlaceMatcher(makeGazetteer(directory))(text);
    },
    async here(point) {
      const {makeGazetteer, placeHere} = await importPlaces();
      return placeHere(makeGazetteer(directory), point);
    },
  };
};
