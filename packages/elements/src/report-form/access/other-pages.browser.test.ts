import {clearPage, showForm, type ReportFormDriver} from '@heard/testing/drivers';
import {
  makeConfig,
  outOfOrder,
  refuses,
  takes,
  TestIntake,
  type IntakeAnswer,
  watchedPage,
} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../define.ts';
import {nameless, overflowing, repeatedIds, small, violations} from '../page-checks.fixture.ts';
import {compareWithEngine, entriesOf} from './engine-comparison.fixture.ts';
import {expectKept} from './kept-text.fixture.ts';
import {linesOf} from './outline.fixture.ts';

const {network} = watchedPage(clearPage);

const open = async (answer: IntakeAnswer = takes) => {
  const {config} = await makeConfig({ask: true});
  const intake = new TestIntake();
  intake.answers(answer);
  network.use(...intake.handlers);
  const parent = document.createElement('main');
  document.body.style.margin = '0';
  document.body.append(parent);
  const form = await showForm({config, parent});
  await form.until('the tools', () => form.has('button', 'Listen'));
  return {form, parent};
};

const send = async (form: ReportFormDriver) => {
  await form.begin();
  await form.tick('Theft or robbery');
  await form.continue();
  await form.choose('No, I want to stay anonymous');
  while (form.heading() !== 'Check your answers') await form.continue();
  await form.send();
};

/** Pages that a walk through the form does not pass, and how a person gets there. */
const pages: Readonly<
  Record<string, {readonly answer?: IntakeAnswer; go(form: ReportFormDriver): unknown}>
> = {
  'Somebody is in danger': {go: (form) => form.danger()},
  'How to leave, unfolded': {
    async go(form) {
      form.element.shadowRoot!.querySelector<HTMLDetailsElement>('.explainer')!.open = true;
      await form.until('how to leave', () => form.has('button', 'Practice with the Shift key'));
    },
  },
  'Easy words': {
    async go(form) {
      form.press('Easy words');
      await form.begin();
      await form.until('pictures', () => form.element.shadowRoot!.querySelector('.option svg'));
    },
  },
  'Waiting for the connection': {
    answer: outOfOrder(300),
    async go(form) {
      await send(form);
      await form.until('the wait', () => form.text().includes('300 seconds'));
    },
  },
  'Stopped waiting': {
    answer: outOfOrder(300),
    async go(form) {
      await send(form);
      await form.until('the wait', () => form.text().includes('300 seconds'));
      await form.stop();
    },
  },
  Refused: {
    answer: refuses('unknown-tenant'),
    async go(form) {
      await send(form);
      await form.page('Your report was not sent');
    },
  },
  'The code is saved': {
    async go(form) {
      await send(form);
      await form.page('Your report has arrived');
      await form.savedCode();
    },
  },
};

describe('pages beside the way through the form', () => {
  const lines: string[] = [];

  for (const [name, {answer, go}] of Object.entries(pages))
    it(`hold: ${name}`, async () => {
      const {form, parent} = await open(answer);
      await go(form);
      for (const animation of form.element.shadowRoot!.getAnimations()) animation.finish();
      parent.style.width = '320px';
      expect(nameless(form)).to.deep.equal([]);
      expect(repeatedIds(form)).to.deep.equal([]);
      expect(overflowing(form, parent)).to.deep.equal([]);
      expect(small(form)).to.deep.equal([]);
      expect(await violations(parent)).to.deep.equal([]);
      await compareWithEngine({form});
      lines.push(`# ${name}`, '', ...linesOf(entriesOf({form})), '');
    }).timeout(30_000);

  it('are told to assistive technology as in their outline', () =>
    expectKept('outlines/other-pages.txt', lines));
});
