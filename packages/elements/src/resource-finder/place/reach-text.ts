import type {Reach, ReachPlace} from '@heard/directory/place';

import type {FinderView} from '../finder-view.ts';
import {distanceText} from '../service/distance-text.ts';
import {countryOfZone} from './country-of-zone.ts';
import {countyText} from './place-name.ts';
import {away, inPlace, reachWords, serves} from './place.messages.ts';

const servedText = ({localizer}: FinderView, level: Reach['level'], place: ReachPlace) => {
  const words = reachWords(localizer);
  const {kind, name, city, county} = place;
  switch (level) {
    case 'postal code':
      return serves(localizer, name);
    case 'city':
      return serves(localizer, city ?? name);
    case 'county':
      return serves(localizer, countyText(localizer, kind === 'county' ? name : (county ?? name)));
    case 'state':
      return words.statewide;
    case 'country':
      return words.nationwide;
    case 'elsewhere':
      return words.elsewhere;
    default:
      return undefined;
  }
};

/** How a service reaches the place that was chosen: whom it is for, and how far it is. */
export const reachText = (
  view: FinderView,
  {level, distanceKm}: Reach,
  place: ReachPlace,
): string | undefined => {
  const {controller, localizer} = view;
  const served = servedText(view, level, place);
  const country = countryOfZone(controller.source?.meta.timeZone ?? '');
  const town = place.city ?? place.name;
  const distance =
    distanceKm === undefined
      ? level === 'near' && town
        ? inPlace(localizer, town)
        : undefined
      : away(localizer, distanceText(localizer, distanceKm, country));
  return [served, distance].filter(Boolean).join(' · ') || undefined;
};
