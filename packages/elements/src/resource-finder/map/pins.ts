import type {ResourceHit, ServiceView} from '@heard/directory';

import {shownPlaces} from '../service/shown-places.ts';
import {percentIn, spotOf, together, type MapArea, type Spot} from './map-area.ts';

/** A service on the map, with its number in the list beside it. */
export interface Numbered {
  readonly number: number;
  readonly service: ServiceView;
}

/** A place of a service on the map of the world. */
export interface MapPoint extends Numbered {
  readonly spot: Spot;
}

/** What is drawn as one: places that would hide each other. */
export interface Pin {
  /** In percent of width and height. */
  readonly at: Spot;
  readonly there: readonly Numbered[];
}

/** As near to each other as this, in percent of the width, pins could not be told apart by a thumb. */
const near = 7;

/** The places of hits that may be shown and whose point is known. Confidential places are none of them. */
export const pointsOf = (hits: readonly ResourceHit[]): readonly MapPoint[] => {
  const found = hits.flatMap(({service}, index) =>
    shownPlaces(service).flatMap(({point}) =>
      point ? [{number: index + 1, service, spot: spotOf(point)}] : [],
    ),
  );
  const spots = together(found.map(({spot}) => spot));
  return found.map((point, index) => ({...point, spot: spots[index]!}));
};

/** The pins of an area in the order of the list. Places outside of it have none. */
export const pinsIn = (area: MapArea, points: readonly MapPoint[]): readonly Pin[] => {
  const pins: {at: Spot; there: Numbered[]}[] = [];
  for (const {number, service, spot} of points) {
    const at = percentIn(area, spot);
    if (at.x < 0 || at.x > 100 || at.y < 0 || at.y > 100) continue;
    const pin = pins.find(
      (other) => Math.abs(other.at.x - at.x) < near && Math.abs(other.at.y - at.y) < near * 1.33,
    );
    if (!pin) pins.push({at, there: [{number, service}]});
    else if (!pin.there.some((other) => other.number === number)) pin.there.push({number, service});
  }
  return pins;
};
