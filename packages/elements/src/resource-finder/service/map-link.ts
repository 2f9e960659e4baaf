import {safeHref, type LocationView} from '@heard/directory';

import {addressLines, isShown} from './shown-places.ts';

/**
 * The address of a map with the way to a place; nothing for a place that is not shown.
 *
 * It is a page of OpenStreetMap: an `https:` address opens on every device, with and without an app. A `geo:` address
 * opens nothing on iPhones and most computers, and the addresses that open the apps of one maker tell that maker.
 */
export const mapLink = (place: LocationView): string | undefined => {
  if (!isShown(place)) return undefined;
  const {point} = place;
  const to = point ? `${point.latitude},${point.longitude}` : (addressLines(place)[0] ?? '');
  return to
    ? safeHref(`https://www.openstreetmap.org/directions?to=${encodeURIComponent(to)}`)
    : undefined;
};
