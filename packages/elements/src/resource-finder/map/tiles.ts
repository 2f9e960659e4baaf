import {percentIn, type MapArea, type Spot} from './map-area.ts';

/** A picture of a part of the map. */
export interface Tile {
  readonly url: string;
  /** Its corner in the north and west, in percent of width and height. */
  readonly at: Spot;
  /** In percent of the width and of the height. */
  readonly width: number;
  readonly height: number;
}

/** How many tiles go into the width: each is 256 pixels wide, and the map up to 740. */
const across = 3;
const deepest = 19;

/** The tiles that cover an area, for an address with `{z}`, `{x}` and `{y}` in it. */
export const tilesFor = (area: MapArea, address: string, aspect: number): readonly Tile[] => {
  const z = Math.max(0, Math.min(deepest, Math.round(Math.log2(across / area.span))));
  const count = 2 ** z;
  const [halfWidth, halfHeight] = [area.span / 2, area.span / 2 / aspect];
  const first = (from: number) => Math.floor(from * count);
  const tiles: Tile[] = [];
  const rows = [
    Math.max(0, first(area.y - halfHeight)),
    Math.min(count - 1, first(area.y + halfHeight)),
  ];
  for (let y = rows[0]!; y <= rows[1]!; y++)
    for (let x = first(area.x - halfWidth); x <= first(area.x + halfWidth); x++) {
      const path = {z, x: ((x % count) + count) % count, y};
      const url = address.replace(/\{([xyz])\}/g, (_, key: 'x' | 'y' | 'z') => String(path[key]));
      const width = 100 / count / area.span;
      tiles.push({
        url,
        at: percentIn(area, {x: x / count, y: y / count}),
        width,
        height: width * aspect,
      });
    }
  return tiles;
};
