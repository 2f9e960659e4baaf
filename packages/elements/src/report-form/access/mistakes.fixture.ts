import {expect} from 'chai';
import {computeAccessibleDescription} from 'dom-accessibility-api';

import {linesOf, entriesIn} from './outline.fixture.ts';
import type {Stop} from './walk.fixture.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const write = (control: TextControl, text: string) => {
  control.value = text;
  control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  control.dispatchEvent(new Event('change', {bubbles: true}));
};

/** What no question of this kind takes. */
const wrong = ({type, inputMode}: TextControl): string => {
  if (type === 'email') return 'sam';
  if (type === 'tel') return '12';
  return inputMode === 'numeric' ? '99' : 'long '.repeat(4_001);
};

/** Writes into every text box what it does not take. Gives the way to put back what was there. */
export const spoilTexts = async ({form}: Stop): Promise<(() => Promise<void>) | undefined> => {
  const boxes = form
    .accessible()
    .filter(({role}) => role === 'textbox')
    .map(({element}) => [element as TextControl, (element as TextControl).value] as const);
  // A person writes into one after the other, and the page follows.
  const writeAll = async (text: (box: TextControl, before: string) => string) => {
    for (const [box, before] of boxes) {
      write(box, text(box, before));
      await form.element.updateComplete;
    }
  };
  await writeAll(wrong);
  return boxes.length ? () => writeAll((_, before) => before) : undefined;
};

/** What is read with a control beside its name: its description, and those of the groups it is in. */
const readWith = (control: Element): string => {
  const group = control.parentElement?.closest('fieldset, [role=group]');
  const own = computeAccessibleDescription(control).replace(/\s+/gu, ' ');
  return group ? `${own}\n${readWith(group)}` : own;
};

/**
 * Goes on although something is wrong, and checks the way back to it: the focus on the list of what to change,
 * from each of its lines to a control that is marked and that says the same. Gives the outline of what is wrong.
 */
export const meetMistakes = async (stop: Stop): Promise<readonly string[]> => {
  const {form, page} = stop;
  const root = form.element.shadowRoot!;
  await form.continue();
  await form.until(
    `the focus on what to change on the page "${page}"`,
    () => form.focused() === 'group "There is something to change"',
  );

  const lines = linesOf(entriesIn(root.querySelector('form')!));
  for (const link of root.querySelectorAll<HTMLElement>('.summary a')) {
    link.click();
    // Before the text of the error, the list may say which question it is about.
    const text = link.lastChild!.textContent!.trim();
    const control = root.activeElement!;
    expect(control, `${page}: "${text}" leads somewhere`).not.to.equal(link);
    expect(readWith(control), `${page}: read with its control`).to.include(`Error: ${text}`);
    // Radio buttons and boxes to tick are not wrong one by one: their group is.
    if (control.matches('textarea, select, input:not([type=radio], [type=checkbox])'))
      expect(control.getAttribute('aria-invalid'), `${page}: "${text}"`).to.equal('true');
  }
  return lines.filter((line) => /^group "There|^ *link|, wrong|Error:/u.test(line));
};
