import type {FormConfig} from '@heard/schema';
import {clearPage, showForm} from '@heard/testing/drivers';
import {held, makeConfig, outOfOrder, TestIntake, TestNetwork} from '@heard/testing/fixtures';
import {sendKeys} from '@web/test-runner-commands';

import '../define.ts';
import {expectKept} from './kept-text.fixture.ts';
import {ScreenReader} from './screen-reader.fixture.ts';

const network = new TestNetwork();
let listening: ScreenReader | undefined;
before(() => network.start());
after(() => network.stop());
afterEach(async () => {
  await listening?.stop();
  clearPage();
  network.reset();
});

const open = async (form: FormConfig = {}, ...answers: Parameters<TestIntake['answers']>) => {
  const {config} = await makeConfig({ask: true, parts: {form}});
  const intake = new TestIntake();
  intake.answers(...answers);
  network.use(...intake.handlers);
  const shown = await showForm({config});
  await shown.until('the tools', () => shown.has('button', 'Listen'));
  listening = await ScreenReader.at(shown);
  return {form: shown, reader: listening};
};

/** Two answers, and on to the page where they are checked. */
const toCheckPage = async ({form, reader}: Awaited<ReturnType<typeof open>>) => {
  await form.begin();
  await form.tick('Theft or robbery');
  await form.continue();
  await form.choose('No, I want to stay anonymous');
  while (form.heading() !== 'Check your answers') await form.continue();
  await reader.skip();
};

describe('a person with a screen reader hears', function () {
  this.timeout(60_000);

  it('a report, from the first page to the saved code', async () => {
    const {answer, release} = held();
    const {form, reader} = await open({}, answer);
    await reader.readOn();
    await reader.hear('presses "Start"', () => form.begin());
    await reader.readOn();
    await reader.hear('ticks a box', () => form.tick('Theft or robbery'));
    await reader.hear('presses "Continue"', () => form.continue());
    await reader.readOn();
    await reader.hear('chooses', () => form.choose('No, I want to stay anonymous'));
    await reader.hear('presses "Continue"', () => form.continue());
    await reader.readOn();
    await reader.hear('presses "Continue"', () => form.continue());
    await reader.readOn();
    await reader.hear('presses "Continue"', () => form.continue());
    await reader.readOn();
    await reader.hear(
      'presses "Send your report"',
      () => form.send(),
      () => form.announcements().some((said) => said.includes('on its way')),
    );
    await reader.hear('waits', release, () => form.has('button', 'Print the code'));
    await reader.readOn();
    await reader.hear('presses "I have saved the code"', () => form.savedCode());
    await reader.readOn();
    await expectKept('transcripts/report.txt', reader.transcript);
  });

  it('what has to change, and where', async () => {
    const {form, reader} = await open();
    await form.begin();
    await reader.skip();
    await reader.hear('presses "Continue" without an answer', () => form.continue());
    await reader.readOn('list');
    await reader.hear('follows the line', () =>
      form.followError('Tick what happened, or tell us in your own words'),
    );
    await reader.hear('ticks the box', () => form.tick('Insults, slurs or name-calling'));
    await reader.hear('presses "Continue"', () => form.continue());
    await reader.hear('chooses', () => form.choose('Yes, contact me'));
    await reader.hear('writes an email address', () => form.fillIn('Email address', 'sam'));
    await reader.hear(
      'presses "Continue"',
      () => form.continue(),
      () => form.errors().length,
    );
    await reader.readOn('list');
    await reader.hear('follows the line', () =>
      form.followError('Enter an email address like name@example.com'),
    );
    await expectKept('transcripts/mistakes.txt', reader.transcript);
  });

  it('how much may still be written, now and then', async () => {
    const {form, reader} = await open();
    await form.begin();
    await reader.skip();
    const write = (length: number, said: string) =>
      reader.hear(
        `has written ${length} characters`,
        () => form.write('x'.repeat(length)),
        () => form.text().includes(said),
      );
    await write(9_100, '900 characters');
    await write(9_150, '800 characters');
    await write(9_995, 'fewer than 10');
    await write(10_001, 'too long');
    await expectKept('transcripts/long-text.txt', reader.transcript);
  });

  it('the way out, press by press', async () => {
    const {form, reader} = await open();
    await form.until('the way out', () => form.text().includes('How to leave this page fast'));
    const says = (words: string) => () => form.text().includes(words);
    const shift = () => sendKeys({press: 'Shift'});
    await reader.hear('presses Shift', shift, says('2 more times'));
    await reader.hear('presses Shift', shift, says('1 more time'));
    await reader.hear('presses Tab', () => sendKeys({press: 'Tab'}), says('You are still on'));
    await reader.hear(
      'opens "How to leave this page fast"',
      () => (form.element.shadowRoot!.querySelector<HTMLDetailsElement>('.explainer')!.open = true),
      () => form.has('button', 'Practice with the Shift key'),
    );
    await reader.hear(
      'presses "Practice with the Shift key"',
      () => form.press('Practice with the Shift key'),
      says('This time you stay'),
    );
    await reader.hear('presses Shift', shift, says('2 more times'));
    await reader.hear('presses Shift', shift, says('1 more time'));
    await reader.hear('presses Shift', shift, says('That works'));
    await expectKept('transcripts/way-out.txt', reader.transcript);
  });

  it('the wait for a connection, and how to stop', async () => {
    const around = await open({}, outOfOrder(300));
    const {form, reader} = around;
    await toCheckPage(around);
    await reader.hear(
      'presses "Send your report"',
      () => form.send(),
      () => form.text().includes('300 seconds'),
    );
    await reader.readOn();
    await reader.hear('presses "Stop and go back"', () => form.stop());
    await reader.readOn();
    await reader.hear(
      'presses "Try again"',
      () => form.tryAgain(),
      () => form.has('button', 'Print the code'),
    );
    await expectKept('transcripts/waiting.txt', reader.transcript);
  });

  it('what else can be told, page by page', async () => {
    const around = await open({preset: 'hate-incident'});
    const {form, reader} = around;
    await toCheckPage(around);
    await reader.readOn();
    await reader.hear('presses "Go through all of these"', () => form.tellMore());
    await reader.readOn();
    await reader.hear('chooses', () => form.choose('I saw it or heard it'));
    await reader.hear('presses "Continue"', () => form.continue());
    await reader.readOn();
    await reader.hear('chooses', () => form.choose('I know the day'));
    await reader.hear('reads what this has opened', () => undefined);
    await reader.readOn();
    await reader.hear('presses "Skip to check your answers"', () => form.skipToCheck());
    await reader.readOn();
    await expectKept('transcripts/more-details.txt', reader.transcript);
  });

  it('that help comes first for somebody in danger', async () => {
    const {form, reader} = await open();
    await reader.hear('presses "Someone is in danger now"', () => form.danger());
    await reader.readOn();
    await expectKept('transcripts/danger.txt', reader.transcript);
  });
});
