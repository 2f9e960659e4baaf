import type {DistanceUnit} from '@heard/directory/place';

const kmPerMile = 1.609344;

/** The bar below a map: a round distance, and how much of the map's width it is, in percent. */
export const scaleBar = (
  widthKm: number,
  unit: DistanceUnit,
): {readonly length: number; readonly percent: number} => {
  const width = unit === 'mile' ? widthKm / kmPerMile : widthKm;
  const most = width * 0.4;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = [5, 2, 1].map((step) => step * power).find((step) => step <= most) ?? power;
  return {length, percent: (length / width) * 100};
};
