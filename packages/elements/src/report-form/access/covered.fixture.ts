/** What lies on top at a point, in a tree and in those around it. */
const topAt = (root: ShadowRoot, x: number, y: number): Element | null => {
  const top = document.elementFromPoint(x, y);
  return top === root.host ? root.elementFromPoint(x, y) : top;
};

/**
 * Where an element is not seen, of five points in it: its middle and its corners (WCAG 2.4.11 and 2.4.12). Gives
 * what lies there instead.
 */
export const coveredBy = (element: Element): readonly string[] => {
  const root = element.getRootNode() as ShadowRoot;
  const {left, right, top, bottom} = element.getBoundingClientRect();
  // The very corners of a rounded box show what is behind it.
  const inset = Math.min(5, (right - left) / 4, (bottom - top) / 4);
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ] as const;
  return points.flatMap(([x, y]) => {
    const found = topAt(root, x, y);
    if (found && (element.contains(found) || found.contains(element))) return [];
    // A high text box in a very low window goes on below its edge: nothing of ours lies over it.
    if (!found && bottom - top > innerHeight / 2 && y > top + inset) return [];
    const what = found ? `${found.localName}.${found.className}` : 'the edge of the window';
    return [`${what} at ${Math.round(x)}, ${Math.round(y)}`];
  });
};
