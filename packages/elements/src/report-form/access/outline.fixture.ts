import {
  computeAccessibleDescription,
  computeAccessibleName,
  getRole,
  isInaccessible,
} from 'dom-accessibility-api';

/** One thing that assistive technology meets on a page, and what is in it. */
export interface Entry {
  readonly element: Element;
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Its level, whether it is required, wrong, checked, unfolded, and the like. */
  readonly states: readonly string[];
  readonly children: readonly Entry[];
}

const roles = new Set([
  'heading',
  'group',
  'button',
  'link',
  'textbox',
  'combobox',
  'checkbox',
  'radio',
  'status',
  'alert',
  'list',
  'img',
  'progressbar',
  'slider',
  'spinbutton',
  'dialog',
  'application',
]);

/** Not a role of ARIA: what folds a group open and shut. */
const roleOf = (element: Element): string | undefined => {
  if (element.localName === 'summary') return 'unfolds';
  const role = getRole(element) ?? '';
  if (roles.has(role)) return role;
  return element.hasAttribute('aria-live') ? 'live' : undefined;
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const isHidden = (element: Element): boolean =>
  isInaccessible(element) ||
  // What has no box of its own may hold what has one.
  (getComputedStyle(element).display !== 'contents' &&
    !element.checkVisibility({visibilityProperty: true}));

const labelOf = (element: Element) => (element as HTMLInputElement).labels?.[0];

const statesOf = (element: Element, role: string): readonly string[] => {
  const states: string[] = [];
  const is = (attribute: string) => element.getAttribute(attribute) === 'true';
  if (role === 'heading')
    states.push(`level ${element.getAttribute('aria-level') ?? element.localName.slice(1)}`);
  if (role === 'list') states.push(`${element.querySelectorAll('li').length} items`);
  if (role === 'unfolds')
    states.push((element.parentElement as HTMLDetailsElement).open ? 'unfolded' : 'folded');
  const {type, required, disabled, checked} = element as HTMLInputElement;
  if (role === 'textbox') states.push(element.localName === 'textarea' ? 'many lines' : type);
  if (checked || is('aria-checked')) states.push('checked');
  if (required || is('aria-required')) states.push('required');
  if (disabled || is('aria-disabled')) states.push('disabled');
  if (is('aria-invalid')) states.push('wrong');
  if (element.hasAttribute('aria-pressed'))
    states.push(is('aria-pressed') ? 'pressed' : 'not pressed');
  if (element.hasAttribute('aria-expanded'))
    states.push(is('aria-expanded') ? 'expanded' : 'collapsed');
  const spoken = element.closest('[lang]:not(.root)') ?? labelOf(element)?.querySelector('[lang]');
  if (spoken) states.push(`"${oneLine(spoken.textContent)}" in ${spoken.getAttribute('lang')}`);
  return states;
};

/** All that assistive technology is told of what is in an element, in the order of the page. */
export const entriesIn = (root: Element): readonly Entry[] =>
  [...root.children].flatMap((element): readonly Entry[] => {
    if (isHidden(element)) return [];
    const role = roleOf(element);
    const children = entriesIn(element);
    if (!role) return children;
    const name = computeAccessibleName(element) || (role === 'unfolds' ? element.textContent : '');
    return [
      {
        element,
        role,
        name: oneLine(name),
        description: oneLine(computeAccessibleDescription(element)),
        states: statesOf(element, role),
        children,
      },
    ];
  });

/** `textbox "Email address", email · "Only you can see it."`: one entry in a line. */
export const lineOf = ({role, name, states, description}: Omit<Entry, 'children' | 'element'>) =>
  [
    [role, name && `"${name}"`].filter(Boolean).join(' '),
    ...states.map((state) => `, ${state}`),
    description && ` · "${description}"`,
  ].join('');

/** Entries as lines; what is in another is set in. */
export const linesOf = (entries: readonly Entry[], depth = 0): readonly string[] =>
  entries.flatMap((entry) => [
    `${'  '.repeat(depth)}${lineOf(entry)}`,
    ...linesOf(entry.children, depth + 1),
  ]);

/** Buttons and links whose name does not hold the words that are seen on them (WCAG 2.5.3). */
export const namedOtherwise = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap((entry) => {
    const {role, element, name, children} = entry;
    const words = role === 'button' || role === 'link' ? (element as HTMLElement).innerText : '';
    const isOther = !name.toLowerCase().includes(oneLine(words).toLowerCase());
    return [
      ...(isOther ? [`${lineOf(entry)}: "${oneLine(words)}"`] : []),
      ...namedOtherwise(children),
    ];
  });
