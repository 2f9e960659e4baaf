import {distanceIn, distanceUnit} from '@heard/directory/place';

import type {Localizer} from '../../locale/localizer.ts';

/** A distance in the unit of the reader's country: `3 miles`. */
export const distanceText = ({locale}: Localizer, km: number, country?: string): string => {
  const {value, unit} = distanceIn(km, distanceUnit(locale, country));
  return new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'}).format(value);
};
