/** A box on the screen, in CSS pixels of the layout viewport. */
export type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'width' | 'height'>;

/** The part of the page that can be seen: smaller than the window while a keyboard is on the screen. */
export const seenPart = (): Box => {
  const seen = window.visualViewport;
  return seen
    ? {left: seen.offsetLeft, top: seen.offsetTop, width: seen.width, height: seen.height}
    : {left: 0, top: 0, width: innerWidth, height: innerHeight};
};

/** Whether all of `inner` lies in `outer`, give or take a pixel. */
export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 1 &&
  inner.top >= outer.top - 1 &&
  inner.left + inner.width <= outer.left + outer.width + 1 &&
  inner.top + inner.height <= outer.top + outer.height + 1;
