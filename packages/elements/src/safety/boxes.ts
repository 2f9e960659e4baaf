import type {Box} from './seen-part.ts';

/** How much two boxes share, in square pixels. */
export const overlap = (a: Box, b: Box): number => {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
};

const margin = 8;

/**
 * The corner for a box of this size in which it lies on least of what has the focus: the upper end, unless the
 * focus is there.
 */
export const freeCorner = (
  {width, height}: Pick<Box, 'width' | 'height'>,
  area: Box,
  isRtl: boolean,
  focused: Box | undefined,
): Box => {
  const left = area.left + margin;
  const right = area.left + area.width - width - margin;
  const top = area.top + margin;
  const bottom = area.top + area.height - height - margin;
  const [end, start] = isRtl ? [left, right] : [right, left];
  const corners = [
    {left: end, top},
    {left: end, top: bottom},
    {left: start, top},
    {left: start, top: bottom},
  ].map((corner): Box => ({...corner, width, height}));
  const inTheWay = (corner: Box) => (focused ? overlap(corner, focused) : 0);
  return corners.reduce((best, each) => (inTheWay(each) < inTheWay(best) ? each : best));
};
