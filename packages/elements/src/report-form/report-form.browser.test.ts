import {clearPage, showForm} from '@heard/testing/drivers';
import {makeConfig, openSent, TestIntake, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import './define.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

describe('a person reports what happened', () => {
  it('in two answers, and gets a code', async () => {
    const {config, hotlineKey} = await makeConfig();
    const intake = new TestIntake();
    network.use(...intake.handlers);
    const form = await showForm({config});
    expect(form.heading()).to.equal('Tell us what happened');

    await form.begin();
    form.tick('Insults, slurs or name-calling');
    await form.continue();
    form.choose('No, I want to stay anonymous');
    await form.continue();
    await form.continue();
    expect(form.rows()).to.deep.equal({
      'What happened': 'Insults, slurs or name-calling',
      'In your own words': 'Not given',
      Contact: 'No, I want to stay anonymous',
      'Where it happened': 'Not given',
    });
    await form.send();
    await form.page('Your report has arrived');
    expect(form.code()).to.match(/^\d{4}( \d{4}){5}$/u);

    const [sent, ...more] = intake.received;
    expect(more).to.be.empty;
    const report = await openSent(sent!.body, hotlineKey);
    expect(report?.answers).to.deep.equal({
      'incident.types': ['verbal'],
      'contact.preference': 'none',
    });
    console.log(form.outline().join('\n'), form.focused());
  });
});
