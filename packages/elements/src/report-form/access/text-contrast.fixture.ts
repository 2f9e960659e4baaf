import {backgroundOf, colorOf, contrast, over, type Color} from './colors.fixture.ts';

/** A text or the edge of a control, and how far it stands out. */
export interface Measured {
  /** `p.hint`: what it is, without its words. */
  readonly what: string;
  readonly ratio: number;
  /** What WCAG asks for: 1.4.6 of texts, 1.4.11 of edges. */
  readonly needed: number;
}

const nameOf = ({localName, classList}: Element): string => [localName, ...classList].join('.');

const isDisabled = (element: Element): boolean =>
  !!element.closest('[aria-disabled=true], :disabled');

/** Not there for eyes: what only screen readers say. */
const isClipped = (element: Element): boolean => {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (getComputedStyle(each).clipPath.startsWith('inset(50%')) return true;
  return false;
};

const opacityOf = (element: Element | null): number =>
  element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;

/** At least 24 pixels, or 18.66 and bold. */
const isLarge = ({fontSize, fontWeight}: CSSStyleDeclaration): boolean =>
  parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);

const textIn = (element: Element): Measured => {
  const style = getComputedStyle(element);
  const [red, green, blue, alpha] = colorOf(style.color);
  const below = backgroundOf(element);
  const seen = over([red, green, blue, alpha * opacityOf(element)], below);
  return {what: nameOf(element), ratio: contrast(seen, below), needed: isLarge(style) ? 4.5 : 7};
};

/** Every text that is seen in a form, with what stands in its controls. */
export const measureTexts = (root: Element): readonly Measured[] => {
  const holders = new Set<Element>(root.querySelectorAll('textarea, select, input'));
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode())
    if (texts.currentNode.textContent?.trim()) holders.add(texts.currentNode.parentElement!);
  return [...holders]
    .filter((element) => element.checkVisibility({visibilityProperty: true}))
    .filter((element) => !isDisabled(element) && !isClipped(element))
    .filter((element) => !element.matches('option, input:is([type=radio], [type=checkbox])'))
    .map(textIn);
};

const edgeOf = (element: Element): Measured => {
  const {borderTopColor, backgroundColor} = getComputedStyle(element);
  const outside = backgroundOf(element.parentElement);
  const edges: readonly Color[] = [colorOf(borderTopColor), colorOf(backgroundColor)];
  const ratios = edges.map((edge) => contrast(over(edge, outside), outside));
  return {what: `edge of ${nameOf(element)}`, ratio: Math.max(...ratios), needed: 3};
};

const edged =
  'input:not([type=radio], [type=checkbox], [type=file]), textarea, select, .primary, .secondary, ' +
  '.leave, [aria-pressed=true], .option:has(:checked)';

/** Every control that is known by its edge. Boxes to tick and radio buttons are drawn by the engine. */
export const measureEdges = (root: Element): readonly Measured[] =>
  [...root.querySelectorAll(edged)]
    .filter((element) => element.checkVisibility({visibilityProperty: true}))
    .filter((element) => !isDisabled(element) && !isClipped(element))
    .map(edgeOf);
