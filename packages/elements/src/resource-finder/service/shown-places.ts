import type {LocationView, ServiceView} from '@heard/directory';

/** Whether a place may be found on the ground. Without an address in the data the answer is no, whatever else is there. */
export const isShown = (place: LocationView): boolean =>
  place.addresses.some((address) => Object.values(address).some(Boolean));

/**
 * The places of a service that may be shown. Every view that could tell where somebody goes asks here first:
 * address, directions, distance, map, copy, print.
 */
export const shownPlaces = ({locations}: Pick<ServiceView, 'locations'>): readonly LocationView[] =>
  locations.filter(isShown);

/** Whether a place of the service has an address that is not shown. */
export const hasHiddenPlace = ({locations}: Pick<ServiceView, 'locations'>): boolean =>
  !locations.every(isShown);

/** The address in lines, as the data writes it. Empty for a place that is not shown. */
export const addressLines = (place: LocationView): readonly string[] =>
  place.addresses
    .map(({address1, address2, city, stateProvince, postalCode}) =>
      [address1, address2, city, [stateProvince, postalCode].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', '),
    )
    .filter(Boolean);
