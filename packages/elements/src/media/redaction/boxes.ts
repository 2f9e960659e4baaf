/** A part of a picture to cover: in whole pixels of the picture as it is shown, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How large a picture is, in pixels. */
export type Size = Pick<Box, 'width' | 'height'>;

/** A point on a picture, in pixels. */
export type Point = Pick<Box, 'x' | 'y'>;

/** The corner by which a box is pulled larger or smaller: that at the bottom right. */
export const cornerOf = ({x, y, width, height}: Box): Point => ({x: x + width, y: y + height});

const clamp = (value: number, least: number, most: number) =>
  Math.min(Math.max(Math.round(value), least), most);

/** The smallest box: never so small that nobody could see or catch it. */
export const smallest = ({width, height}: Size): number =>
  Math.max(1, Math.round(Math.min(width, height) / 100));

/** A box that lies within the picture, in whole pixels, and is not too small to be seen. */
export const fitted = ({x, y, width, height}: Box, picture: Size): Box => {
  const least = smallest(picture);
  const wide = clamp(width, least, picture.width);
  const high = clamp(height, least, picture.height);
  return {
    x: clamp(x, 0, picture.width - wide),
    y: clamp(y, 0, picture.height - high),
    width: wide,
    height: high,
  };
};

/** The box between two points, whichever is where. What lies outside the picture is cut off. */
export const between = (a: Point, b: Point, picture: Size): Box => {
  const [left, right] = [a.x, b.x].map((x) => clamp(x, 0, picture.width)).sort((m, n) => m - n);
  const [top, bottom] = [a.y, b.y].map((y) => clamp(y, 0, picture.height)).sort((m, n) => m - n);
  return fitted({x: left!, y: top!, width: right! - left!, height: bottom! - top!}, picture);
};

/** The box moved, as far as the picture goes. */
export const moved = (box: Box, {x, y}: Point, picture: Size): Box =>
  fitted({...box, x: box.x + x, y: box.y + y}, picture);

/** The box made wider and higher, as far as the picture goes. Its top left corner stays. */
export const sized = (box: Box, {x, y}: Point, picture: Size): Box =>
  fitted(
    {
      ...box,
      width: Math.min(box.width + x, picture.width - box.x),
      height: Math.min(box.height + y, picture.height - box.y),
    },
    picture,
  );

/** The index of the box at a point, the uppermost first; -1 where there is none. */
export const boxAt = (boxes: readonly Box[], {x, y}: Point): number =>
  boxes.findLastIndex(
    (box) => x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height,
  );

/** A new box in the middle of what is in view, beside those that are there already. */
export const newBox = (boxes: readonly Box[], view: Box, picture: Size): Box => {
  const width = view.width / 4;
  const height = view.height / 5;
  const middle = {
    x: view.x + (view.width - width) / 2,
    y: view.y + (view.height - height) / 2,
    width,
    height,
  };
  const step = Math.min(width, height) / 3;
  const takes = ({x, y}: Point) => boxes.some((box) => box.x === x && box.y === y);
  let box = fitted(middle, picture);
  for (let count = 1; takes(box) && count <= boxes.length; count++)
    box = fitted({...middle, x: middle.x + count * step, y: middle.y + count * step}, picture);
  return box;
};

/** The pixels that a box covers in a smaller copy of the picture: all that it touches. */
export const scaled = ({x, y, width, height}: Box, scale: number): Box => {
  const left = Math.floor(x * scale);
  const top = Math.floor(y * scale);
  return {
    x: left,
    y: top,
    width: Math.ceil((x + width) * scale) - left,
    height: Math.ceil((y + height) * scale) - top,
  };
};
