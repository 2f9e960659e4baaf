// Words that end with a full stop are a little narrower the other way around.
const slack = 3;

const isBlock = (element: Element): boolean => {
  const {display, position} = getComputedStyle(element);
  const around = element.parentElement && getComputedStyle(element.parentElement).display;
  // What stands within a line goes where the words around it take it.
  const isInLine = display.startsWith('inline') && !/flex|grid/u.test(around ?? '');
  return !isInLine && display !== 'contents' && position !== 'fixed';
};

const boxesOf = (root: Element): ReadonlyMap<Element, DOMRect> =>
  new Map(
    [...root.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && isBlock(element))
      // Texts of a person have the direction of what they wrote; pictures have none.
      .filter((element) => !element.closest('svg') && !element.parentElement?.closest('[dir=auto]'))
      .map((element) => [element, element.getBoundingClientRect()]),
  );

/**
 * Turns a form around, as for a language that is written from right to left, and gives what does not stand as far
 * from the right as it stood from the left.
 */
export const notMirrored = (root: HTMLElement): readonly string[] => {
  const {left, right} = root.getBoundingClientRect();
  const before = boxesOf(root);
  const {dir} = root;
  root.dir = dir === 'rtl' ? 'ltr' : 'rtl';
  const after = boxesOf(root);
  root.dir = dir;
  return [...before].flatMap(([element, box]) => {
    const turned = after.get(element);
    if (!turned || !box.width) return [];
    const from = [box.left - left, right - box.right];
    const to = [right - turned.right, turned.left - left];
    const isMirrored = from.every((distance, at) => Math.abs(distance - to[at]!) <= slack);
    const what = `${element.localName}.${element.className}`;
    return isMirrored ? [] : [`${what}: ${from.map(Math.round)} became ${to.map(Math.round)}`];
  });
};
