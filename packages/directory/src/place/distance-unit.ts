/** The units that `Intl.NumberFormat` has for distances over land. */
export type DistanceUnit = 'kilometer' | 'mile';

const KM_PER_MILE = 1.609344;
/** Where road signs are in miles; the rest of the world has kilometers. */
const MILES = ['US', 'GB', 'LR', 'MM'];

/**
 * In which unit people think of a distance.
 *
 *     distanceUnit('es', 'US') // 'mile': somebody who reads Spanish, in Chicago
 *
 * A region in the locale (`es-MX`) says it; without one, the country of the place (ISO 3166-1), since
 * its road signs do; without that, where most speakers of the language live.
 */
export function distanceUnit(locale: string, country?: string): DistanceUnit {
  const region = regionOf(locale, false) ?? country ?? regionOf(locale, true);
  return MILES.includes(region ?? '') ? 'mile' : 'kilometer';
}

/**
 * A distance as a number to be shown.
 *
 *     const {value, unit} = distanceIn(3.2, distanceUnit(locale, country));
 *     new Intl.NumberFormat(locale, {style: 'unit', unit}).format(value);
 *
 * Up to 3 in halves, then whole: places and locations are only known to about a kilometer, so a
 * finer number would claim too much. Never less than a half.
 */
export function distanceIn(
  km: number,
  unit: DistanceUnit,
): {readonly value: number; readonly unit: DistanceUnit} {
  const exact = unit === 'mile' ? km / KM_PER_MILE : km;
  return {value: exact < 3 ? Math.max(0.5, Math.round(exact * 2) / 2) : Math.round(exact), unit};
}

function regionOf(locale: string, guess: boolean): string | undefined {
  try {
    const read = new Intl.Locale(locale);
    return (guess ? read.maximize() : read).region;
  } catch {
    return undefined;
  }
}
