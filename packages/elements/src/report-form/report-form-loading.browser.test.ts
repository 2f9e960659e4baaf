import {clearPage, showForm} from '@heard/testing/drivers';
import {makeConfig, openSent, TestIntake, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {http, passthrough} from 'msw';

import './define.ts';

// A module loads once in a page: these tests need this order, and a page of their own.
const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

/** Holds every request for a file until `release`; then lets it through. */
const hold = (file: string) => {
  let release: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  const asked = new Promise<void>((resolve) => {
    network.use(
      http.get(file, async () => {
        resolve();
        await released;
        return passthrough();
      }),
    );
  });
  return {asked, release: () => release()};
};

describe('while the rest of the form loads', () => {
  it('a person answers the first page; Continue waits, and leaving sends nothing', async () => {
    const further = hold('*/report-form/further-part.ts*');
    const sealing = hold('*/report-form/sealing-part.ts*');
    const {config, hotlineKey} = await makeConfig();
    const intake = new TestIntake();
    network.use(...intake.handlers);
    const form = await showForm({config});
    await further.asked;
    await form.begin();
    await form.write('At the bus stop.');
    form.press('Continue');
    form.press('Continue'); // impatient: a second press must not hit the next page
    expect(form.heading(), 'it waits').to.equal('What happened?');
    further.release();
    await form.page('Would you like us to contact you?');
    expect(form.errors()).to.deep.equal([]);
    await form.choose('No, I want to stay anonymous');
    await form.continue();
    await form.continue();

    await form.send();
    await sealing.asked;
    expect(form.announcements()).to.deep.equal(['Getting your report ready…']);
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await form.page('We cleared this page when you left it');
    form.press('Start again');
    await form.page('Tell us what happened');
    sealing.release();
    await import('./sealing-part.ts'); // whoever waited for it before goes on first

    // The next report is the proof: whatever the first one would have sent came before it.
    await form.begin();
    await form.write('Another day.');
    await form.continue();
    await form.choose('No, I want to stay anonymous');
    await form.continue();
    await form.continue();
    await form.send();
    await form.page('Your report has arrived');
    expect(intake.received).to.have.length(1);
    const report = await openSent(intake.received[0]!.body, hotlineKey);
    expect(report?.answers['incident.narrative']).to.equal('Another day.');
  });
});
