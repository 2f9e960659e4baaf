import {clearPage} from '@heard/testing/drivers';
import {
  answerIsLost,
  answersHtml,
  held,
  makeConfig,
  openSent,
  outOfOrder,
  refuses,
  takes,
  TestIntake,
  watchedPage,
  unreachable,
  type IntakeAnswer,
} from '@heard/testing/fixtures';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import './define.ts';
import {atCheckPage, expectSameReport} from './to-be-sent.fixture.ts';

const arrived = 'Your report has arrived';
const onTheWay = 'Sending your report';
const notConfirmed = 'We could not confirm that your report arrived';
const notSent = 'Your report was not sent';
const waiting = 'The connection is not working. Your report has not been confirmed yet.';

/** Long enough that no test sees it end by itself. */
const longAfter = 300;

const {network, heard} = watchedPage(clearPage);

/** A person at the page where answers are checked, before an intake that will answer like this. */
const aboutToSend = async (...answers: IntakeAnswer[]) => {
  const test = await makeConfig();
  const intake = new TestIntake();
  intake.answers(...answers);
  network.use(...intake.handlers);
  return {...test, form: await atCheckPage(test.config), intake};
};

const waits = (form: Awaited<ReturnType<typeof aboutToSend>>['form']) =>
  form.until('the wait for the next attempt', () => form.announcements()[0]?.includes(waiting));

describe('a person sends a report', () => {
  it('D01 and presses twice, and a key too: it goes out once', async () => {
    const {answer, release} = held();
    const {form, intake} = await aboutToSend(answer);
    const button = form.find('button', 'Send your report');
    button.focus();
    const key = sendKeys({press: 'Enter'});
    button.click();
    button.click();
    await key;
    await form.page(onTheWay);
    await form.until('the report on its way', () =>
      form.announcements().includes('Your report is on its way…'),
    );
    expect(form.has('button', 'Send your report')).to.equal(false);
    expect(form.text()).to.include('Keep this page open.');
    release();
    await form.page(arrived);
    expect(intake.received).to.have.length(1);
  });

  it('and the server stumbles: they can wait, or try now, and it is stored once', async () => {
    const {form, intake} = await aboutToSend(outOfOrder(longAfter), takes);
    await form.send();
    await waits(form);
    expect(form.heading()).to.equal(onTheWay);
    expect(form.announcements()).to.deep.equal([
      `${waiting} We will try again in about 300 seconds.`,
    ]);
    form.tryNow();
    await form.page(arrived);
    expectSameReport(intake, 2);
    expect(heard.lines).to.deep.equal([]);
  });

  it('and the answer is lost after it was stored: it is stored once', async () => {
    const {form, intake, hotlineKey} = await aboutToSend(answerIsLost, takes);
    await form.send();
    await form.page(arrived);
    expectSameReport(intake, 2);
    const report = await openSent(intake.received[1]!.body, hotlineKey);
    expect(report?.answers['incident.narrative']).to.equal('At the bus stop.');
  });

  it('and something else answers in the place of the server: that is no receipt', async () => {
    const {form, intake} = await aboutToSend(answersHtml(200), takes);
    await form.send();
    await form.page(arrived);
    expectSameReport(intake, 2);
    expect(form.text()).not.to.include('CANARY');
  });

  it('and the device is offline: it goes out when the connection is back', async () => {
    const {form, intake} = await aboutToSend(unreachable, unreachable, unreachable);
    await form.send();
    await waits(form);
    // Each event is answered by an attempt; the third finds the intake again.
    await form.until('the report to arrive', () => {
      if (form.heading() === arrived) return true;
      window.dispatchEvent(new Event('online'));
      return false;
    });
    expectSameReport(intake, 4);
  });
});

describe('a browser refuses some keys', () => {
  /** WebKitGTK does this to one private key in 256. The crypto is the browser's, not ours. */
  const refuseKeys = (times: number, after = 0) => {
    const {importKey} = SubtleCrypto.prototype;
    let left = times;
    let seen = 0;
    const refusing = function (this: SubtleCrypto, ...args: unknown[]) {
      if (args[0] === 'pkcs8' && seen++ >= after && left-- > 0)
        return Promise.reject(new DOMException('Data provided', 'DataError'));
      return Reflect.apply(importKey, this, args) as Promise<CryptoKey>;
    };
    SubtleCrypto.prototype.importKey = refusing as typeof importKey;
    return () => (SubtleCrypto.prototype.importKey = importKey);
  };

  it('now and then, and the person does not notice', async () => {
    const {form, intake, hotlineKey} = await aboutToSend();
    // The first key is that of the receipt code, which is written so that no browser refuses it.
    const restore = refuseKeys(2, 1);
    try {
      await form.send();
      await form.page(arrived);
    } finally {
      restore();
    }
    expect(intake.received).to.have.length(1);
    expect(await openSent(intake.received[0]!.body, hotlineKey)).not.to.equal(undefined);
  });

  it('always, and nothing is sent', async () => {
    const {form, intake} = await aboutToSend();
    const restore = refuseKeys(Infinity);
    try {
      await form.send();
      await form.page(notSent);
    } finally {
      restore();
    }
    expect(form.text()).to.include('Check your connection and try again.');
    expect(intake.received).to.deep.equal([]);
    await form.tryAgain();
    await form.page(arrived);
    expect(intake.stored).to.equal(1);
  });
});

describe('a report does not get through', () => {
  it('and the person stops, tries again, and sends the very same report', async () => {
    const {form, intake} = await aboutToSend(outOfOrder(longAfter), takes);
    await form.send();
    await waits(form);
    await form.stop();
    expect(form.heading()).to.equal(notConfirmed);
    expect(form.focused()).to.equal(`heading 2 "${notConfirmed}"`);
    await form.tryAgain();
    await form.page(arrived);
    expectSameReport(intake, 2);
  });

  it('and the person looks at the answers in between: still the same report', async () => {
    const {form, intake} = await aboutToSend(answerIsLost, outOfOrder(longAfter), takes);
    await form.send();
    await form.until('the second wait', () => form.announcements()[0]?.includes('300 seconds'));
    await form.stop();
    await form.backToAnswers();
    expect(form.rows()['In your own words']).to.equal('At the bus stop.');
    await form.send();
    await form.page(arrived);
    expectSameReport(intake, 3);
  });

  it('and the person changes an answer: that is another report, sealed anew', async () => {
    const {form, intake, hotlineKey} = await aboutToSend(outOfOrder(longAfter), takes);
    await form.send();
    await waits(form);
    await form.stop();
    await form.backToAnswers();
    await form.change('In your own words');
    await form.write('At the other bus stop.');
    await form.continue();
    await form.send();
    await form.page(arrived);
    const [first, second] = intake.received;
    expect(second?.idempotencyKey).not.to.equal(first?.idempotencyKey);
    expect(second?.body.lookup).not.to.equal(first?.body.lookup);
    const report = await openSent(second!.body, hotlineKey);
    expect(report?.answers['incident.narrative']).to.equal('At the other bus stop.');
  });

  it('because the intake refuses it: the person is told, and keeps everything', async () => {
    const {form, intake} = await aboutToSend(refuses('unknown-recipient'));
    await form.send();
    await form.page(notSent);
    expect(intake.received, 'a refusal is final').to.have.length(1);
    expect(form.text()).to.include('This is not your fault.');
    expect(form.text()).not.to.include('CANARY');
    expect(form.has('button', 'Try again')).to.equal(false);
    expect(form.find('link', 'Call us').getAttribute('href')).to.equal('tel:+15550100');
    expect(form.find('link', '555-0199').getAttribute('href')).to.equal('tel:5550199');
    await form.backToAnswers();
    expect(form.rows()['In your own words']).to.equal('At the bus stop.');

    const [warning, ...more] = await heard.said(1);
    expect(more).to.deep.equal([]);
    expect(warning).to.include('unknown-recipient').and.to.include('/v1');
    expect(warning).not.to.match(/CANARY|bus stop/u);
  });

  it('because the intake refuses it after an answer was lost: nobody knows what became of it', async () => {
    const {form} = await aboutToSend(unreachable, refuses('unknown-tenant'));
    await form.send();
    await form.page(notConfirmed);
    expect(form.has('button', 'Try again')).to.equal(true);
  });

  it('because a firewall refuses it', async () => {
    const {form} = await aboutToSend(answersHtml(403));
    await form.send();
    await form.page(notSent);
    expect(form.text()).not.to.include('CANARY');
  });

  it('and the answers can be copied, for another way', async () => {
    const {form} = await aboutToSend(refuses('unknown-tenant'));
    await form.send();
    await form.page(notSent);
    const copied: string[] = [];
    // The clipboard belongs to the machine, not to a test.
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
    });
    try {
      form.press('Copy your answers');
      await form.until('word of it', () => form.announcements().length > 0);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(form.announcements()).to.deep.equal([
      'Copied. Anyone who uses this device can paste it.',
    ]);
    expect(copied).to.deep.equal([
      'In your own words\nAt the bus stop.\n\nContact\nNo, I want to stay anonymous',
    ]);
  });

  it('and where the browser forbids copying, that is said', async () => {
    const {form} = await aboutToSend(refuses('unknown-tenant'));
    await form.send();
    await form.page(notSent);
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))},
    });
    try {
      form.press('Copy your answers');
      await form.until('word of it', () => form.announcements().length > 0);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(form.announcements()[0]).to.include('This browser did not allow copying.');
  });
});

describe('a person stops while the answer comes in', () => {
  for (const [order, stopsFirst] of [
    ['just before', true],
    ['just after', false],
  ] as const)
    it(`D12 ${order}: it ends in one way, and stays the same report`, async () => {
      const {answer, release} = held();
      const {form, intake} = await aboutToSend(answer);
      const events: Event[] = [];
      form.element.addEventListener('heard-report-submitted', (event) => events.push(event));
      await form.send();
      await form.until('the request', () =>
        form.announcements().includes('Your report is on its way…'),
      );
      if (!stopsFirst) release();
      form.press('Stop and go back');
      if (stopsFirst) release();
      await form.until('an end', () => form.heading() !== onTheWay);
      const isThere = form.heading() === arrived;
      expect(form.heading()).to.equal(isThere ? arrived : notConfirmed);
      expect(events).to.have.length(isThere ? 1 : 0);
      window.dispatchEvent(new Event('online'));
      await new Promise(requestAnimationFrame);
      expect(form.heading()).to.equal(isThere ? arrived : notConfirmed);
      if (!isThere) {
        form.press('Try again');
        await form.page(arrived);
      }
      expect(events).to.have.length(1);
      // A request that was called off may or may not have come through.
      expect(new Set(intake.received.map(({text}) => text)).size).to.equal(1);
      expect(intake.stored).to.equal(1);
    });
});

describe('a person leaves while a report is on its way', () => {
  it('and a late answer brings nothing back', async () => {
    const {answer, release} = held();
    const {form, intake} = await aboutToSend(answer);
    const events: Event[] = [];
    form.element.addEventListener('heard-report-submitted', (event) => events.push(event));
    await form.send();
    await form.until('the request', () =>
      form.announcements().includes('Your report is on its way…'),
    );
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await form.page('We cleared this page when you left it');
    form.press('Start again');
    await form.page('Tell us what happened');
    release();
    // A second report goes through from start to end; by then the first would have answered.
    await form.begin();
    expect(form.textIn('Or tell us in your own words')).to.equal('');
    await form.write('Another day.');
    await form.continue();
    await form.choose('No, I want to stay anonymous');
    await form.continue();
    await form.continue();
    await form.send();
    await form.page(arrived);
    expect(events).to.have.length(1);
    const keys = intake.received.map(({idempotencyKey}) => idempotencyKey);
    expect(new Set(keys).size).to.equal(keys.length);
  });
});
