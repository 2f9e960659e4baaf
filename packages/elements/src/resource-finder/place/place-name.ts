import type {ReachPlace} from '@heard/directory/place';

import type {Localizer} from '../../locale/localizer.ts';
import {countyName, placeWords} from './place.messages.ts';

const isCalledSo = /\b(?:county|parish|borough)\b/iu;

/** A county as people call it: "Cook County". */
export const countyText = (localizer: Localizer, name: string): string =>
  isCalledSo.test(name) ? name : countyName(localizer, name);

/** The name of a place, without what it lies in. */
export const shortName = (localizer: Localizer, {kind, name}: ReachPlace): string => {
  if (kind === 'here') return placeWords(localizer).hereName;
  return kind === 'county' ? countyText(localizer, name) : name;
};

/** The name of a place and what it lies in: "Springfield, IL". */
export const placeName = (localizer: Localizer, place: ReachPlace): string => {
  const {kind, city, state} = place;
  const around = [kind === 'postal code' && city, kind !== 'state' && state];
  return kind === 'here'
    ? shortName(localizer, place)
    : [shortName(localizer, place), ...around].filter(Boolean).join(', ');
};
