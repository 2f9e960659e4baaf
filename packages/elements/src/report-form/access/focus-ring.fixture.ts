import {backgroundOf, colorOf, contrast} from './colors.fixture.ts';

const clips = new Set(['hidden', 'clip', 'auto', 'scroll']);

/** What cuts off the ring around an element, if anything does. */
const cutBy = (element: Element, room: number): Element | undefined => {
  const box = element.getBoundingClientRect();
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (!clips.has(getComputedStyle(around).overflowX)) continue;
    const edge = around.getBoundingClientRect();
    const isInside =
      box.left - room >= edge.left &&
      box.right + room <= edge.right &&
      box.top - room >= edge.top &&
      box.bottom + room <= edge.bottom;
    if (!isInside) return around;
  }
  return undefined;
};

/**
 * What is wrong with the ring around the element that has the focus (WCAG 2.4.7, 2.4.13): it has to be 2 pixels
 * thick or more, to differ from what is around it by 3:1, and to be seen whole.
 */
export const ringFault = (element: Element): string | undefined => {
  const {outlineStyle, outlineWidth, outlineColor, outlineOffset} = getComputedStyle(element);
  const width = parseFloat(outlineWidth);
  if (outlineStyle !== 'solid' || width < 2) return `no ring: ${outlineStyle} ${outlineWidth}`;
  const ratio = contrast(colorOf(outlineColor), backgroundOf(element.parentElement));
  if (ratio < 3) return `a ring of ${ratio.toFixed(2)}:1`;
  const cut = cutBy(element, width + parseFloat(outlineOffset));
  return cut && `a ring cut off by ${cut.localName}.${cut.className}`;
};
