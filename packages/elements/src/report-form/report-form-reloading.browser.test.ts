import {clearPage, showForm} from '@heard/testing/drivers';
import {makeConfig, TestIntake, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {http, HttpResponse, passthrough} from 'msw';

import './define.ts';

// A module loads once in a page: these tests need a page of their own.
const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

describe('when the rest of the form does not load', () => {
  it('a person is told, loses nothing, and goes on when the connection is back', async () => {
    let offline = true;
    const part = () => (offline ? HttpResponse.error() : passthrough());
    network.use(
      http.get('*/report-form/further-part.ts*', part),
      http.get('*/report-form/sealing-part.ts*', part),
    );
    const {config} = await makeConfig();
    const intake = new TestIntake();
    network.use(...intake.handlers);
    const form = await showForm({config});
    await form.begin();
    await form.write('At the bus stop.');
    await form.continue();
    expect(form.heading()).to.equal('What happened?');
    expect(form.announcements()[0]).to.include('The next page did not load.');
    expect(form.textIn('Or tell us in your own words')).to.equal('At the bus stop.');

    offline = false;
    await form.continue();
    await form.page('Would you like us to contact you?');
    offline = true;
    await form.choose('No, I want to stay anonymous');
    await form.continue();
    await form.continue();
    await form.send();
    await form.page('Your report was not sent');
    expect(intake.received).to.deep.equal([]);

    offline = false;
    await form.tryAgain();
    await form.page('Your report has arrived');
    expect(intake.stored).to.equal(1);
  });
});
