/**
 * Whether an element, or something in it, lies on top at a point. Asked of one tree after another, outwards:
 * Firefox names what is on top in a shadow tree even when something outside of it lies over it.
 */
export const isOnTop = (element: Element, x: number, y: number): boolean => {
  const tree = element.getRootNode() as Document | ShadowRoot;
  return (
    element.contains(tree.elementFromPoint(x, y)) &&
    (!(tree instanceof ShadowRoot) || isOnTop(tree.host, x, y))
  );
};
