import type {Gazetteer, Place} from './gazetteer.ts';
import {distanceKm, roundedPoint, type Point} from './point.ts';
import type {ReachPlace} from './reach.ts';

const CLOSE_KM = 8;

/**
 * Where the device says a person is, as a place: rounded to about 1 kilometer before anything else
 * is done with it.
 *
 *     createReach(gazetteer, placeHere(gazetteer, position.coords));
 *
 * It lies in the city of the nearest known place, if that is within 8 km; in its county and state only
 * when all known places so close agree on them.
 */
export function placeHere(gazetteer: Gazetteer, point: Point): ReachPlace {
  const here = roundedPoint(point);
  const close = gazetteer.places
    .flatMap((place) => {
      const km = place.point === undefined ? Infinity : distanceKm(here, place.point);
      const isSmall = place.kind === 'postal code' || place.kind === 'city';
      return isSmall && km <= CLOSE_KM ? [{place, km}] : [];
    })
    .sort((a, b) => a.km - b.km)
    .map(({place}) => place);
  const [nearest] = close;
  const city = nearest?.kind === 'city' ? nearest.name : nearest?.city;
  const [county, state] = [agreed(close, 'county'), agreed(close, 'state')];
  return {
    kind: 'here',
    name: '',
    point: here,
    ...(city === undefined ? {} : {city}),
    ...(county === undefined ? {} : {county}),
    ...(state === undefined ? {} : {state}),
  };
}

/** What all that know it agree on. */
function agreed(places: readonly Place[], field: 'county' | 'state'): string | undefined {
  const values = new Set(places.flatMap((place) => place[field] ?? []));
  return values.size === 1 ? [...values][0] : undefined;
}
