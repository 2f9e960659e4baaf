import {clearPage, showForm, type ReportFormDriver} from '@heard/testing/drivers';
import {makeConfig, TestIntake, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../report-form/define.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

/** A form in a column of 320 pixels on a page with text of this size. */
const open = async (fontSize: number) => {
  const column = document.createElement('div');
  column.style.cssText = `inline-size: 320px; font-size: ${fontSize}px`;
  document.body.append(column);
  const {config} = await makeConfig({ask: true});
  const intake = new TestIntake();
  network.use(...intake.handlers);
  const form = await showForm({config, parent: column});
  await form.until('the whole page', () => form.has('button', 'Listen'));
  return {form, column};
};

/** Every page of the short way, and what is seen of it. */
const walk = async <T>(form: ReportFormDriver, look: () => T): Promise<Record<string, T>> => {
  const seen: Record<string, T> = {};
  const note = () => (seen[form.heading()] = look());
  note();
  await form.begin();
  await form.tick('Theft or robbery');
  note();
  await form.continue();
  await form.choose('Yes, contact me');
  await form.fillIn('Email address', 'sam');
  await form.continue();
  note();
  await form.fillIn('Email address', 'sam.of.a.very.long.name@mail.of.a.long.name.example.org');
  await form.continue();
  while (form.heading() !== 'Check your answers') {
    note();
    await form.continue();
  }
  note();
  await form.send();
  await form.page('Your report has arrived');
  await form.until('the whole page', () => form.has('button', 'Print the code'));
  note();
  return seen;
};

/** Elements with words of their own, in sight: what only screen readers say is clipped away. */
const worded = (form: ReportFormDriver) =>
  [...form.element.shadowRoot!.querySelectorAll<HTMLElement>('[lang] *')].filter(
    (element) =>
      !isClipped(element) &&
      !element.closest('details:not([open]) > :not(summary)') &&
      element.getClientRects().length > 0 &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
  );

const isClipped = (element: Element | null): boolean =>
  !!element && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));

const sizes = (form: ReportFormDriver) =>
  worded(form).map((element) => Number.parseFloat(getComputedStyle(element).fontSize));

/** What a person can not see of the words: cut off, or beside the column. */
const lost = (form: ReportFormDriver, column: HTMLElement) => {
  const {left, right} = column.getBoundingClientRect();
  return worded(form)
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const {overflowX, display} = getComputedStyle(element);
      const isCut =
        display !== 'inline' &&
        overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1;
      const isTooHigh =
        element.matches('button, .leave') && element.scrollHeight > element.clientHeight + 1;
      return box.left < left - 1 || box.right > right + 1 || isCut || isTooHigh;
    })
    .map((element) => `<${element.localName}> ${element.textContent?.trim().slice(0, 60)}`);
};

describe('a person with large text', () => {
  it('gets all of ours twice as large where the page has it twice as large', async () => {
    const usual = await open(16);
    const before = await walk(usual.form, () => sizes(usual.form));
    clearPage();
    const large = await open(32);
    const after = await walk(large.form, () => sizes(large.form));
    expect(Object.keys(after)).to.deep.equal(Object.keys(before));
    for (const [page, found] of Object.entries(before)) {
      const times = after[page]!.map((size, index) => Math.round((size / found[index]!) * 100));
      expect(times, `${page}, in percent`).to.deep.equal(found.map(() => 200));
    }
  });

  for (const fontSize of [16, 32])
    it(`loses no word and never scrolls sideways at 320 pixels, with text of ${fontSize} pixels`, async () => {
      const {form, column} = await open(fontSize);
      const seen = await walk(form, () => ({
        lost: lost(form, column),
        sideways: column.scrollWidth - column.clientWidth,
      }));
      for (const [page, {lost: words, sideways}] of Object.entries(seen)) {
        expect(words, page).to.deep.equal([]);
        expect(sideways, page).to.equal(0);
      }
    });

  it('does so with easy words, too', async () => {
    const {form, column} = await open(32);
    form.press('Easy words');
    await form.begin();
    await form.until('pictures', () => form.element.shadowRoot!.querySelector('.pictogram'));
    expect(lost(form, column)).to.deep.equal([]);
    expect(column.scrollWidth).to.equal(column.clientWidth);
  });
});
