import 'axe-core';
import type {Accessible} from '@heard/testing/drivers';
import type axe from 'axe-core';

/** What is looked at: a form, a finder. */
export interface OnScreen {
  readonly element: HTMLElement;
  accessible(): readonly Accessible[];
}

/** Rules about a whole page do not concern a part of one. */
const ofWholePages = ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order'];

/** What axe finds wrong, a line for each. */
export const violations = async (element: Element): Promise<readonly string[]> => {
  const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
  const rules = Object.fromEntries(ofWholePages.map((rule) => [rule, {enabled: false}]));
  const result = await run(element, {resultTypes: ['violations'], rules});
  return result.violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`),
  );
};

/** What sticks out of the page at either side. */
export const overflowing = (form: OnScreen, parent: HTMLElement): readonly string[] => {
  const {left, right} = parent.getBoundingClientRect();
  return [...form.element.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    .filter(
      (element) => !element.closest('.visually-hidden, style, details:not([open]) > :not(summary)'),
    )
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 0.5 || box.left < left - 0.5);
    })
    .map((element) => `${element.localName}.${element.className}`);
};

const targets = ['button', 'link', 'textbox', 'checkbox', 'radio', 'combobox'];

/** What a thumb may miss: controls that are blocks and smaller than 44 by 44 pixels. */
export const small = (form: OnScreen): readonly string[] =>
  form
    .accessible()
    .filter(({role}) => targets.includes(role))
    .flatMap(({element, name}) => {
      const target = element.closest('label') ?? element;
      if (getComputedStyle(target).display === 'inline') return []; // a link within a sentence
      if (element.matches('.leave-again:not(:focus)')) return []; // not there until it has the focus
      const {width, height} = target.getBoundingClientRect();
      return width >= 44 && height >= 44 ? [] : [`${name}: ${width} × ${height}`];
    });

/** Controls that nothing names. */
export const nameless = (form: OnScreen): readonly string[] =>
  form
    .accessible()
    .filter(({role, name}) => targets.includes(role) && !name)
    .map(({role, element}) => `${role} ${element.outerHTML}`);

/** Ids that stand twice. */
export const repeatedIds = (form: OnScreen): readonly string[] => {
  const ids = [...form.element.shadowRoot!.querySelectorAll('[id]')].map(({id}) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
};

const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Looks at the form with the larger distances that people may set (WCAG 1.4.12). */
export const spacedOut = <T>(form: OnScreen, look: () => T): T => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(spacing);
  const root = form.element.shadowRoot!;
  const before = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [...before, sheet];
  try {
    return look();
  } finally {
    root.adoptedStyleSheets = before;
  }
};
