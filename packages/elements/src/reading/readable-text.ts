import {sentencesOf} from './sentences.ts';

/** One piece of what is read aloud: a sentence or a part of one. */
export interface Passage {
  readonly text: string;
  /** Where it stands on the page. */
  readonly range: Range;
  /** The language of the text (BCP 47). */
  readonly locale: string;
  /** The question that it belongs to; none for the words around the questions. */
  readonly question: Element | undefined;
}

/**
 * What is never spoken, since somebody may listen: what a person typed or chose, and all that shows it. What is
 * marked `translate="no"` are answers, codes and names of files. Live regions answer to what was just told.
 */
const unspoken =
  'input, textarea, select, output, dd, svg, [translate="no"], [aria-hidden="true"], [role="status"], [role="alert"]';

/** Whether two texts look the same on the page. */
export const inOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/**
 * The words on the page below an element, in their order, cut into sentences. Answers are never among them.
 *
 * They are taken from what is drawn, so that nothing has to list them again: headings, labels, hints, options,
 * errors and buttons, in the words of the embedder where there are some.
 */
export const readableText = (root: Element): readonly Passage[] => {
  const passages: Passage[] = [];
  let block: Text[] = [];

  const flush = () => {
    if (block.length) passages.push(...passagesOf(block, root));
    block = [];
  };
  const walk = (element: Element) => {
    const {display, visibility} = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden' || element.matches(unspoken)) return;
    const apart = element.matches('button, label') || !/^(?:inline|contents)/u.test(display);
    if (apart) flush();
    for (const child of element.childNodes) {
      if (child instanceof Text) block.push(child);
      else if (child instanceof HTMLBRElement) flush();
      else if (child instanceof Element && !isFolded(child)) walk(child);
    }
    if (apart) flush();
  };
  walk(root);
  flush();
  return passages;
};

/** Whether it is hidden in a folded `details`. */
const isFolded = (child: Element) =>
  child.parentElement instanceof HTMLDetailsElement &&
  !child.parentElement.open &&
  child.localName !== 'summary';

/** Text nodes that stand in one block, cut into sentences. */
const passagesOf = (nodes: readonly Text[], root: Element): readonly Passage[] => {
  const parent = nodes[0]!.parentElement!;
  const locale = parent.closest('[lang]')?.getAttribute('lang') ?? '';
  const question = outermostField(parent, root);
  const spots = nodes.flatMap((node) =>
    Array.from({length: node.length}, (_, offset) => ({node, offset})),
  );
  // A line break in the markup is a space on the page, and ends no sentence.
  const text = nodes.map(({data}) => data.replace(/\s/gu, ' ')).join('');
  return sentencesOf(text, locale).flatMap(({start, end}) => {
    const range = new Range();
    range.setStart(spots[start]!.node, spots[start]!.offset);
    range.setEnd(spots[end - 1]!.node, spots[end - 1]!.offset + 1);
    const words = inOneLine(range.toString());
    return /[\p{L}\p{N}]/u.test(words)
      ? {text: withDigitsApart(words, nodes), range, locale, question}
      : [];
  });
};

const outermostField = (element: Element, root: Element): Element | undefined => {
  let found: Element | undefined;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    if (at.matches('.field')) found = at;
  return found;
};

/** 911 is said digit by digit, not as a number. */
const withDigitsApart = (text: string, nodes: readonly Text[]) =>
  nodes
    .filter((node) => node.parentElement?.closest('a[href^="tel:"], a[href^="sms:"]'))
    .map(({data}) => inOneLine(data))
    .filter(Boolean)
    .reduce((spoken, phone) => spoken.replaceAll(phone, phone.replace(/\d(?=\d)/gu, '$& ')), text);
