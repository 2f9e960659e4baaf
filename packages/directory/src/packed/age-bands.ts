import {AgeBand} from '@heard/schema';

/** The first age of each band. */
const begins = [0, 13, 18, 25, 60];

/** The bands of ages that a service is for, at least in part. Where nothing is said it is for all, and for none of them by name. */
export const ageBands = (
  minimum: number | undefined,
  maximum: number | undefined,
): readonly AgeBand[] =>
  minimum === undefined && maximum === undefined
    ? AgeBand
    : AgeBand.filter(
        (_, place) =>
          begins[place]! <= (maximum ?? Infinity) &&
          (begins[place + 1] ?? Infinity) > (minimum ?? 0),
      );
