import type {Point} from '@heard/directory/place';

/** Web Mercator (EPSG:3857) as a square: 0 to 1 from west to east, and from north to south. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a map shows: its middle, and how much of the world's width. */
export interface MapArea extends Spot {
  readonly span: number;
}

/** Width by height of the map. */
export const aspect = 4 / 3;
/** About 1 km at the equator: closer says more than the data knows. */
const closest = 1 / 40_000;
const around = 2 * Math.PI * 6371.0088;

/** Where a point lies on the map of the world. */
export const spotOf = ({latitude, longitude}: Point): Spot => {
  const limited = Math.max(-85.0511, Math.min(85.0511, latitude));
  const sine = Math.sin((limited * Math.PI) / 180);
  return {
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
};

/** Moves spots east by the world's width where that brings those on both sides of the date line together. */
export const together = (spots: readonly Spot[]): readonly Spot[] => {
  const all = spots.map(({x}) => x);
  if (Math.max(...all) - Math.min(...all) <= 0.5) return spots;
  return spots.map(({x, y}) => ({x: x < 0.5 ? x + 1 : x, y}));
};

/** The smallest area that shows all spots with room around them. */
export const areaAround = (spots: readonly Spot[]): MapArea => {
  const xs = spots.map(({x}) => x);
  const ys = spots.map(({y}) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const span = Math.max(east - west, (south - north) * aspect) * 1.3;
  return {x: (west + east) / 2, y: (north + south) / 2, span: Math.max(span, closest)};
};

/** The area closer (`times` < 1) or wider, around its middle or a spot. */
export const zoomed = (area: MapArea, times: number, to: Spot = area): MapArea => ({
  x: to.x,
  y: to.y,
  span: Math.min(1, Math.max(closest, area.span * times)),
});

/** The area a part of its own width or height further. */
export const moved = ({x, y, span}: MapArea, right: number, down: number): MapArea => ({
  x: x + right * span,
  y: Math.max(0, Math.min(1, y + (down * span) / aspect)),
  span,
});

/** Where a spot is in an area, in percent of its width and height. */
export const percentIn = (area: MapArea, {x, y}: Spot): Spot => ({
  x: ((x - area.x) / area.span + 0.5) * 100,
  y: (((y - area.y) * aspect) / area.span + 0.5) * 100,
});

/** How many kilometers the width of an area is, in its middle. */
export const widthKm = ({y, span}: MapArea): number =>
  (span * around) / Math.cosh(2 * Math.PI * (0.5 - y));
