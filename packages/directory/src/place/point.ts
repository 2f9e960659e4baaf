/** A point on the earth, in WGS 84 degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The mean radius of the earth in kilometers (IUGG). */
const RADIUS = 6371.0088;
const GRID = 0.01;
const RADIANS = Math.PI / 180;

/** Whether two numbers are a point that there is. `0, 0` is in the sea and stands for "not known". */
export function isPoint({latitude, longitude}: Partial<Point>): boolean {
  return (
    Math.abs(latitude ?? NaN) <= 90 &&
    Math.abs(longitude ?? NaN) <= 180 &&
    (latitude !== 0 || longitude !== 0)
  );
}

/**
 * The distance between two points over the ground, in kilometers.
 *
 * It is the great circle on a sphere (haversine formula), at most about half a percent off.
 */
export function distanceKm(a: Point, b: Point): number {
  const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const across =
    half(b.latitude - a.latitude) +
    Math.cos(a.latitude * RADIANS) *
      Math.cos(b.latitude * RADIANS) *
      half(b.longitude - a.longitude);
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(across)));
}

/**
 * The nearest corner of a grid of about 1 kilometer, for a location that must not say where somebody is.
 *
 * A whole square kilometer gives one corner, and the true point is never more than 0.8 km away from
 * it. Rounding what is already rounded changes nothing.
 */
export function roundedPoint({latitude, longitude}: Point): Point {
  const row = Math.round(latitude / GRID) * GRID;
  // A degree of longitude is shorter away from the equator, so the grid's columns are wider in degrees.
  const column = GRID / Math.max(GRID, Math.cos(row * RADIANS));
  const rounded = Math.round(longitude / column) * column;
  return {
    latitude: places(row, 2),
    longitude: places(Math.max(-180, Math.min(180, rounded)), 4),
  };
}

/**
 * The mean of points on the sphere, to three decimals; right on both sides of the date line too.
 *
 * Their order does not matter. `undefined` without points, or when they lie all around the earth.
 */
export function meanPoint(points: readonly Point[]): Point | undefined {
  let [x, y, z] = [0, 0, 0];
  // Sums of fractions depend on their order in the last digits, and a rounding can turn on those.
  for (const {latitude, longitude} of points.toSorted(
    (a, b) => a.latitude - b.latitude || a.longitude - b.longitude,
  )) {
    const ring = Math.cos(latitude * RADIANS);
    x += ring * Math.cos(longitude * RADIANS);
    y += ring * Math.sin(longitude * RADIANS);
    z += Math.sin(latitude * RADIANS);
  }
  const ring = Math.hypot(x, y);
  if (Math.hypot(ring, z) < 1e-9) return undefined;
  return {
    latitude: places(Math.atan2(z, ring) / RADIANS, 3),
    longitude: places(Math.atan2(y, x) / RADIANS, 3),
  };
}

/** A number with so many decimals; never a negative zero, which JSON does not keep. */
function places(number: number, decimals: number): number {
  return Number(number.toFixed(decimals)) + 0;
}
