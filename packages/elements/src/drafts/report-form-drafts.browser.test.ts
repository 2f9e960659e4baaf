import {clearPage, showForm, type ReportFormDriver} from '@heard/testing/drivers';
import {
  ConsoleListener,
  makeConfig,
  openSent,
  TestIntake,
  TestNetwork,
} from '@heard/testing/fixtures';
import type {Config} from '@heard/schema';
import {expect} from 'chai';
import {HttpResponse} from 'msw';

import '../report-form/define.ts';
import {
  clearDevice,
  keptOnDevice,
  keptText,
  turn,
  untilKept,
  untilNothingIsKept,
} from './kept-on-device.fixture.ts';

const canary = 'canary7391';
const network = new TestNetwork();
const heard = new ConsoleListener();
before(() => network.start());
after(() => network.stop());
beforeEach(() => heard.start());
afterEach(async () => {
  heard.stop();
  clearPage();
  network.reset();
  await new Promise((resolve) => setTimeout(resolve));
  await clearDevice();
});

describe('the report form with drafts', function () {
  this.timeout(60_000);

  const show = async (drafts: NonNullable<Config['drafts']>) => {
    const test = await makeConfig({parts: {drafts}});
    const form = await showForm({config: test.config});
    return {form, ...test};
  };
  /** The form is taken away and stands there anew, as on a page that is loaded again. */
  const again = async ({config}: {readonly config: Config}) => {
    clearPage();
    await new Promise((resolve) => setTimeout(resolve));
    return showForm({config});
  };
  const sees = (form: ReportFormDriver, text: string) =>
    form.until(`"${text}"`, () => form.text().includes(text));

  it('is kept for the tab, goes on, is sent, and leaves nothing', async () => {
    const intake = new TestIntake();
    network.use(...intake.handlers);
    const {form, ...test} = await show('session');
    await sees(form, '30 minutes after your last change');
    expect(form.text()).not.to.include('This page keeps nothing');
    await form.begin();
    await untilKept(() => form.write(`${canary} story`));
    await untilKept(() => form.continue());
    const heading = form.heading();
    expect(await keptText()).not.to.include(canary);

    const later = await again(test);
    await sees(later, 'You began a report here');
    expect(later.everything()).not.to.include(canary);
    later.press('Continue your report');
    await later.page(heading);
    while (later.heading() !== 'What happened?') await later.back();
    expect(later.textIn('Or tell us in your own words')).to.equal(`${canary} story`);
    while (later.heading() !== 'Check your answers') {
      if (later.has('radio', 'No, I want to stay anonymous'))
        await later.choose('No, I want to stay anonymous');
      await later.continue();
    }
    await later.send();
    await later.page('Your report has arrived');
    expect(
      JSON.stringify(await openSent(intake.received.at(-1)!.body, test.hotlineKey)),
    ).to.include(canary);
    await untilNothingIsKept();
    expect(heard.lines).to.deep.equal([]);
  });

  /** Somebody writes, and sends. */
  const sendsFrom = async (form: ReportFormDriver) => {
    await form.begin();
    await untilKept(() => form.write(`${canary} story`));
    while (form.heading() !== 'Check your answers') {
      if (form.has('radio', 'No, I want to stay anonymous'))
        await form.choose('No, I want to stay anonymous');
      await form.continue();
    }
    await form.send();
  };

  it('N05 D07 goes on sending when the page is loaded again, and is stored once', async () => {
    const intake = new TestIntake();
    network.use(...intake.handlers);
    intake.answers(({store}) => {
      store();
      return HttpResponse.error();
    });
    const {form, ...test} = await show('session');
    await sendsFrom(form);
    await sees(form, 'The connection is not working');
    expect(await keptText()).not.to.include(canary);
    expect(await keptText()).not.to.include(intake.received[0]!.body.sealed);

    const later = await again(test);
    await later.page('Your report has arrived');
    expect(later.text()).to.match(/\d{4} \d{4} \d{4} \d{4} \d{4} \d{4}/);
    const [first, second, ...more] = intake.received;
    expect(more).to.deep.equal([]);
    expect(second).to.deep.equal(first);
    expect(intake.stored).to.equal(1);
    await untilNothingIsKept();
  });

  it('D07 waits for the person when they stopped it, and stays the same report', async () => {
    const intake = new TestIntake();
    network.use(...intake.handlers);
    intake.answers(({store}) => {
      store();
      return HttpResponse.error();
    });
    const {form, ...test} = await show('session');
    await sendsFrom(form);
    await sees(form, 'The connection is not working');
    await untilKept(async () => form.press('Stop and go back'));
    await form.page('We could not confirm that your report arrived');

    const later = await again(test);
    await sees(later, 'You began a report here');
    later.press('Continue your report');
    await later.until('the answers', () => later.has('button', 'Back'));
    while (later.heading() !== 'Check your answers') await later.continue();
    expect(intake.received).to.have.length(1);
    await later.send();
    await later.page('Your report has arrived');
    expect(intake.received[1]).to.deep.equal(intake.received[0]);
    expect(intake.stored).to.equal(1);
  });

  it('is another report once an answer changed', async () => {
    const intake = new TestIntake();
    network.use(...intake.handlers);
    intake.answers(() => HttpResponse.error());
    const {form, ...test} = await show('session');
    await sendsFrom(form);
    await sees(form, 'The connection is not working');
    await untilKept(async () => form.press('Stop and go back'));

    const later = await again(test);
    await sees(later, 'You began a report here');
    later.press('Continue your report');
    await later.until('the answers', () => later.has('button', 'Back'));
    while (later.heading() !== 'What happened?') await later.back();
    await untilKept(() => later.write(`${canary} another story`));
    while (later.heading() !== 'Check your answers') await later.continue();
    await later.send();
    await later.page('Your report has arrived');
    const [first, second] = intake.received;
    expect(second!.idempotencyKey).not.to.equal(first!.idempotencyKey);
    expect(second!.body.lookup).not.to.equal(first!.body.lookup);
  });

  it('is saved with a passphrase, and nothing is kept before', async () => {
    const {form, ...test} = await show('passphrase');
    await sees(form, 'unless you choose to save your report');
    await form.begin();
    await form.write(`${canary} story`);
    expect(await keptOnDevice()).to.deep.equal([]);
    await form.until('the link', () => form.has('button', 'Save and come back later'));
    form.press('Save and come back later');
    await form.page('Save your report on this device');
    expect(form.focused()).to.equal('heading 2 "Save your report on this device"');
    typePassphrase(form, 'blue kettle 41');
    form.press('Save');
    await form.page('Your report is saved');
    expect(await keptText()).not.to.include(canary);

    const later = await again(test);
    await sees(later, 'Continue a saved report');
    later.element.shadowRoot!.querySelector<HTMLElement>('.unlock summary')!.click();
    typePassphrase(later, 'blue kettle 41');
    later.press('Open');
    await later.page('What happened?');
    expect(later.textIn('Or tell us in your own words')).to.equal(`${canary} story`);
  });

  it('P03 with drafts off nothing is kept, and their code is not even loaded', async () => {
    const {form} = await show('off');
    await form.begin();
    await form.write(`${canary} story`);
    await form.continue();
    await turn();
    expect(await keptOnDevice()).to.deep.equal([]);
    expect(form.has('button', 'Save and come back later')).to.equal(false);
  });
});

function typePassphrase(form: ReportFormDriver, passphrase: string) {
  const input = form.element.shadowRoot!.querySelector<HTMLInputElement>('input[type=password]')!;
  input.value = passphrase;
}
