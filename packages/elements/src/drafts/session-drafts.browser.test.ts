import type {Clock} from '@heard/delivery/drafts';
import {expect} from 'chai';

import {
  keptDrafts,
  keptOnDevice,
  keptText,
  turn,
  untilKept,
  untilNothingIsKept,
} from './kept-on-device.fixture.ts';
import {useStreet} from './kept-street.fixture.ts';

const canary = 'canary7391';

const stillClock: Clock = {
  now: () => Date.now(),
  wait: (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
};

describe('a report that the tab keeps', function () {
  this.timeout(30_000);
  const street = useStreet();

  it('L07 leaves nothing behind before something is written', async () => {
    const person = await street.arrive('session');
    await person.press('Start');
    await person.press('Turn the page');
    await person.press('Turn the page');
    await street.somebodySaves();
    expect(await keptDrafts()).to.have.length(1);
    expect(await keptOnDevice()).to.deep.equal(['heard-drafts'], 'no key');
  });

  it('L02 is offered after the page was loaded again, and goes on where it was', async () => {
    const person = await street.writes(await street.openTab('session'), 'At the bus stop.');
    await untilKept(() => person.press('Turn the page'));
    await untilKept(() => person.write('Your words', 'Main Street'));
    await person.reload();
    await person.sees('You began a report here');
    expect(person.text).not.to.include('bus stop');
    await person.press('Continue your report');
    expect(await person.read('Your words')).to.equal('Main Street');
    await person.press('Turn the page');
    expect(await person.read('Your words')).to.equal('At the bus stop.');
  });

  it('L02 keeps the last letter when the page goes away at once', async () => {
    const person = await street.writes(await street.openTab('session'), 'At the bus');
    // a person's finger needs longer to reach another key than sealing takes
    await person.writeUntilSealed('Your words', 'At the bus stop.');
    await person.reload();
    await person.press('Continue your report');
    expect(await person.read('Your words')).to.equal('At the bus stop.');
  });

  it('L03 is written at once when the tab is hidden', async () => {
    // time stands still: nothing else writes
    const person = await street.arrive('session', {clock: stillClock});
    await person.press('Start');
    await person.write('Your words', 'At the bus stop.');
    await untilKept(async () => {
      while (!(await keptOnDevice()).length) await turn();
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await person.reload();
    await person.press('Continue your report');
    expect(await person.read('Your words')).to.equal('At the bus stop.');
  });

  it('is kept with what was written before the code for it was there', async () => {
    const person = await street.arrive('session', {isSlow: true});
    await person.press('Start');
    await person.write('Your words', 'Written early.');
    await untilKept(async () => person.form.attach());
    await person.reload();
    await person.press('Continue your report');
    expect(await person.read('Your words')).to.equal('Written early.');
  });

  it('is not overwritten when the form forgets its answers as the page goes', async () => {
    const person = await street.writing('At the bus stop.');
    person.window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await person.form.updateComplete;
    expect(person.text).to.include('Tell us');
    expect(await keptDrafts()).to.have.length(1);
    person.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await person.press('Continue your report');
    expect(await person.read('Your words')).to.equal('At the bus stop.');
  });

  it('goes on when the element is moved, and is offered when it was taken away', async () => {
    const person = await street.writing('At the bus stop.');
    const {form} = person;
    const {body} = person.window.document;
    body.prepend(form);
    await untilKept(() => person.write('Your words', 'At the bus stop, moved.'));
    expect(person.text).not.to.include('You began');
    form.remove();
    await new Promise((resolve) => setTimeout(resolve));
    person.window.dispatchEvent(new PageTransitionEvent('pagehide'));
    body.append(form);
    await person.press('Continue your report');
    expect(await person.read('Your words')).to.equal('At the bus stop, moved.');
  });

  it('is deleted when the person says so', async () => {
    const person = await street.writing('At the bus stop.');
    await person.reload();
    await person.press('Delete it');
    await untilNothingIsKept();
    expect(person.focused).to.equal('Tell us');
    expect(person.text).not.to.include('You began a report here');
    await person.press('Start');
    await untilKept(() => person.write('Your words', 'Another.'));
  });

  for (const way of ['Send', 'Leave'])
    it(`P01 is deleted without a trace at "${way}"`, async () => {
      const person = await street.writing(canary);
      await person.press(way);
      const keys = Object.keys(sessionStorage).filter((name) => name.startsWith('heard'));
      expect(keys, 'the key goes at once').to.deep.equal([]);
      await untilNothingIsKept();
      await person.reload();
      expect(person.text).not.to.include('You began');
    });

  it('P03 can not be read on the device', async () => {
    await street.writing(canary);
    const text = await keptText();
    expect(text.length).to.be.greaterThan(16_000);
    for (const each of [canary, btoa(canary).slice(0, -4), 'lake-city', 'hate-incident'])
      expect(text).not.to.include(each);
  });

  it('says what is kept, and for how long', async () => {
    const person = await street.arrive('session');
    await person.sees('30 minutes after your last change');
    expect(person.text).to.include('anyone who uses this tab can read your answers');
    expect(person.text).to.include('Your browser still knows');
  });

  it('is kept without files, and the person is told', async () => {
    const person = await street.writing('With a photo.');
    await untilKept(() => person.press('Add a file'));
    await person.reload();
    await person.press('Continue your report');
    await person.sees('Your files were not kept. Add them again.');
    expect(person.announced.join()).to.include('Your files were not kept');
  });
});
