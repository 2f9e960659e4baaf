import {expect} from 'chai';

import {KeptPerson} from './kept-person.fixture.ts';
import {
  clearDevice,
  flipBit,
  keptDrafts,
  keptOnDevice,
  keptText,
  untilKept,
  untilNothingIsKept,
} from './kept-on-device.fixture.ts';

const canary = 'canary7391';
/** It does not finish what a page hands it at its end: see DraftController. */
const isWebKit = !/Chrome|Firefox/u.test(navigator.userAgent);

describe('a report that the tab keeps', function () {
  this.timeout(30_000);
  let people: KeptPerson[] = [];
  afterEach(async () => {
    for (const person of people) person.crash();
    people = [];
    await clearDevice();
  });

  const arrive = async () => {
    const person = await KeptPerson.at('session');
    people.push(person);
    return person;
  };

  /** Somebody who has written something, which their browser has kept. */
  const writing = async (text: string) => {
    const person = await arrive();
    await person.press('Start');
    await person.write('Your words', text);
    while (person.form.drafts.status.kind !== 'kept') await turn();
    return person;
  };

  /** Takes longer than a tab takes to keep something: what is not there afterwards never will be. */
  const somebodySaves = async () => {
    const other = await KeptPerson.at('passphrase');
    people.push(other);
    await other.press('Start');
    await other.press('Save and come back later');
    await other.write('Passphrase', 'blue kettle 41');
    await other.press('Save');
    await other.sees('Your report is saved');
  };

  it('L07 leaves nothing behind before something is written', async () => {
    const person = await arrive();
    await person.press('Start');
    await person.press('Turn the page');
    await person.press('Turn the page');
    await somebodySaves();
    expect(await keptDrafts()).to.have.length(1);
    expect(await keptOnDevice()).to.deep.equal(['heard-drafts'], 'no key');
  });

  it('L02 is offered after the page was loaded again, and goes on where it was', async () => {
    const person = await writing('At the bus stop.');
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
    const person = await writing('At the bus');
    await person.write('Your words', 'At the bus stop.');
    // a person's finger needs longer to reach another key than sealing takes
    await new Promise((resolve) => setTimeout(resolve, 50));
    await person.reload();
    await person.press('Continue your report');
    expect(await person.read('Your words')).to.be.oneOf(
      isWebKit ? ['At the bus', 'At the bus stop.'] : ['At the bus stop.'],
    );
  });

  it('L03 is written at once when the tab is hidden', async () => {
    const person = await writing('At the bus');
    const began = performance.now();
    await untilKept(async () => {
      await person.write('Your words', 'At the bus stop.');
      await new Promise((resolve) => setTimeout(resolve, 50));
      person.window.document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(performance.now() - began).to.be.lessThan(300);
  });

  it('is not overwritten when the form forgets its answers as the page goes', async () => {
    const person = await writing('At the bus stop.');
    person.window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await person.form.updateComplete;
    expect(person.text).to.include('Tell us');
    expect(await keptDrafts()).to.have.length(1);
    person.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await person.press('Continue your report');
    expect(await person.read('Your words')).to.equal('At the bus stop.');
  });

  it('goes on when the element is moved, and is offered when it was taken away', async () => {
    const person = await writing('At the bus stop.');
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
    const person = await writing('At the bus stop.');
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
      const person = await writing(canary);
      await person.press(way);
      const keys = Object.keys(sessionStorage).filter((name) => name.startsWith('heard'));
      expect(keys, 'the key goes at once').to.deep.equal([]);
      await untilNothingIsKept();
      await person.reload();
      expect(person.text).not.to.include('You began');
    });

  it('is replaced by a new one, as it is said', async () => {
    const person = await writing('The first one.');
    await person.reload();
    await person.sees('If you start a new report, this one is deleted.');
    await person.press('Start');
    await untilKept(() => person.write('Your words', 'The second one.'));
    expect(await keptDrafts()).to.have.length(1);
    await person.reload();
    await person.press('Continue your report');
    expect(await person.read('Your words')).to.equal('The second one.');
  });

  it('P03 can not be read on the device', async () => {
    await writing(canary);
    const text = await keptText();
    expect(text.length).to.be.greaterThan(16_000);
    for (const each of [canary, btoa(canary).slice(0, -4), 'lake-city', 'hate-incident'])
      expect(text).not.to.include(each);
  });

  it('says what is kept, and for how long', async () => {
    const person = await arrive();
    await person.sees('30 minutes after your last change');
    expect(person.text).to.include('anyone who uses this tab can read your answers');
    expect(person.text).to.include('Your browser still knows');
  });

  it('D04 is not opened in a second tab, until the first lets go', async () => {
    const first = await writing('In the first tab.');
    const second = await arrive();
    await second.sees('This report is open in another tab');
    expect(second.announced.join()).to.include('open in another tab');
    expect(second.text).not.to.include('Continue your report');
    await untilKept(() => first.press('Turn the page'));
    first.crash();
    await second.press('Continue your report');
    await second.press('Turn the page');
    expect(await second.read('Your words')).to.equal('In the first tab.');
  });

  it('D04 a second tab may begin a report of its own', async () => {
    const first = await writing('In the first tab.');
    const second = await arrive();
    await second.sees('This report is open in another tab');
    await second.press('Start');
    await untilKept(() => second.write('Your words', 'In the second tab.'));
    expect(await keptDrafts()).to.have.length(2);
    expect(await first.read('Your words')).to.equal('In the first tab.');
  });

  it('is kept without files, and the person is told', async () => {
    const person = await writing('With a photo.');
    await untilKept(() => person.press('Add a file'));
    await person.reload();
    await person.press('Continue your report');
    await person.sees('Your files were not kept. Add them again.');
    expect(person.announced.join()).to.include('Your files were not kept');
  });

  it('S09 when it is damaged it is deleted, and the form works', async () => {
    const person = await writing('At the bus stop.');
    person.crash();
    await flipBit();
    const next = await arrive();
    await next.sees('the copy was damaged. It has been deleted.');
    await next.press('Start');
    await untilKept(() => next.write('Your words', 'Once more.'));
  });

  it('S08 when its key is gone it is not offered, and is deleted', async () => {
    const person = await writing('At the bus stop.');
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith('heard')) sessionStorage.removeItem(name);
    await person.reload();
    await untilNothingIsKept();
    expect(person.text).not.to.include('You began');
    await person.press('Start');
  });

  it('S11 when it is cleared meanwhile it does not come back; the answers stay on the page', async () => {
    const person = await writing('At the bus');
    await clearDevice();
    await person.write('Your words', 'At the bus stop.');
    await person.sees('The copy of your report is no longer on this device.');
    await person.write('Your words', 'At the bus stop, at noon.');
    await person.press('Turn the page');
    await person.press('Turn the page');
    expect(await person.read('Your words')).to.equal('At the bus stop, at noon.');
    await somebodySaves();
    expect(await keptDrafts()).to.have.length(1);
    expect(await keptOnDevice()).to.deep.equal(['heard-drafts'], 'no key');
  });

  it('is offered again when the form could not show it', async () => {
    const person = await writing('At the bus stop.');
    await person.reload();
    await person.sees('You began a report here');
    person.form.isOffline = true;
    await person.press('Continue your report');
    await person.sees('You began a report here');
    person.form.isOffline = false;
    await person.press('Continue your report');
    expect(await person.read('Your words')).to.equal('At the bus stop.');
  });
});

const turn = () => new Promise((resolve) => setTimeout(resolve));
