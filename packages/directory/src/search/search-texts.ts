import type {Directory} from '@heard/schema';

import {inLatin} from './in-latin.ts';
import {wordsIn} from './words.ts';

/** A text by which an entry is found, and how much a word in it counts. Texts of one weight are one field. */
export interface WeightedText {
  readonly text: string;
  readonly weight: number;
}

const weights = {name: 12, organization: 5, eligibility: 4, area: 4, location: 3, text: 2, rest: 1};

/** The texts by which each service of a directory is found, in the order of its services. */
export const searchTexts = (directory: Directory): readonly (readonly WeightedText[])[] => {
  const {areas, locations, organizations, services, texts} = directory;
  return services.map((service) => {
    const organization = organizations[service.organization ?? -1];
    const places = (service.locations ?? []).flatMap((place) => locations[place] ?? []);
    const served = service.areas ?? places.flatMap((place) => place.areas ?? []);
    const found: readonly (readonly [text: string | undefined, weight: number])[] = [
      [service.name, weights.name],
      [service.alternateName, weights.name],
      [latinWordsIn(service.name, service.alternateName), weights.name],
      [organization?.name, weights.organization],
      [organization?.alternateName, weights.organization],
      [latinWordsIn(organization?.name, organization?.alternateName), weights.organization],
      [texts[service.eligibilityDescription ?? -1], weights.eligibility],
      ...served.map((area) => [areas[area]?.name, weights.area] as const),
      ...(service.languages ?? []).map(({name}) => [name, weights.eligibility] as const),
      ...places.flatMap(({name, addresses = []}) => [
        [name, weights.location] as const,
        ...addresses.map(({city}) => [city, weights.location] as const),
      ]),
      [texts[service.description ?? -1], weights.text],
      [texts[service.feesDescription ?? -1], weights.text],
      [texts[service.applicationProcess ?? -1], weights.rest],
      [organization?.description, weights.rest],
    ];
    return found.flatMap(([text, weight]) => (text ? [{text, weight}] : []));
  });
};

/** The words of names in other scripts, as people type them who have only Latin letters. */
const latinWordsIn = (...names: readonly (string | undefined)[]): string =>
  names
    .flatMap((name = '') =>
      [...wordsIn(name)].flatMap(({start, end}) => inLatin(name.slice(start, end)) ?? []),
    )
    .join(' ');
