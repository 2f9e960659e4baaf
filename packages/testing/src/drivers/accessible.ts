import {within} from './testing-library.ts';

/** What assistive technology is told of an element. */
export interface Accessible {
  readonly element: HTMLElement;
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Of a heading. */
  readonly level: number | undefined;
}

const roles = [
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
] as const;

/** Everything below `root` that has a role a person meets, in the order of the page. */
export function accessibleIn(root: HTMLElement): readonly Accessible[] {
  const all = roles.flatMap((role) => {
    const names = new Map<Element, string>();
    const descriptions = new Map<Element, string>();
    // The queries compute names and descriptions for their matchers only: let the matchers keep them.
    const found = within(root).queryAllByRole(role, {
      name: (name, element) => {
        names.set(element, name);
        return true;
      },
      description: (description, element) => {
        descriptions.set(element, description);
        return true;
      },
    });
    return found.filter(isUnfolded).map((element) => ({
      element,
      role: role as string,
      name: (names.get(element) ?? '').replace(/\s+/gu, ' ').trim(),
      description: (descriptions.get(element) ?? '').replace(/\s+/gu, ' ').trim(),
      level: role === 'heading' ? headingLevel(element) : undefined,
    }));
  });
  return all.sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** `heading 2 "What happened?"`: one element in a line. */
export const inOneLine = ({role, level, name}: Accessible): string =>
  `${role}${level ? ` ${level}` : ''}${name ? ` "${name}"` : ''}`;

// The queries do not know that what a closed `details` holds is hidden.
const isUnfolded = (element: Element): boolean =>
  !element.parentElement?.closest('details:not([open])') || !!element.closest('summary');

const headingLevel = (element: Element): number =>
  Number(element.getAttribute('aria-level') ?? element.tagName.slice(1));
