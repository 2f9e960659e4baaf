import {expect} from 'chai';

import {
  clearDevice,
  flipBit,
  keptDrafts,
  keptOnDevice,
  untilKept,
  untilNothingIsKept,
} from './kept-on-device.fixture.ts';
import {useStreet} from './kept-street.fixture.ts';

describe('a report that the tab keeps, when something is in the way', function () {
  this.timeout(30_000);
  const street = useStreet();

  it('is replaced by a new one, as it is said', async () => {
    const person = await street.writing('The first one.');
    await person.reload();
    await person.sees('If you start a new report, this one is deleted.');
    await person.press('Start');
    await untilKept(() => person.write('Your words', 'The second one.'));
    expect(await keptDrafts()).to.have.length(1);
    await person.reload();
    await person.press('Continue your report');
    expect(await person.read('Your words')).to.equal('The second one.');
  });

  it('D04 is not opened in a second tab, until the first lets go', async () => {
    const first = await street.writes(await street.openTab('session'), 'In the first tab.');
    const second = await street.arrive('session');
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
    const first = await street.writes(await street.openTab('session'), 'In the first tab.');
    const second = await street.arrive('session');
    await second.sees('This report is open in another tab');
    await second.press('Start');
    await untilKept(() => second.write('Your words', 'In the second tab.'));
    expect(await keptDrafts()).to.have.length(2);
    expect(await first.read('Your words')).to.equal('In the first tab.');
  });

  it('S09 when it is damaged it is deleted, and the form works', async () => {
    const person = await street.writing('At the bus stop.');
    person.crash();
    await flipBit();
    const next = await street.arrive('session');
    await next.sees('the copy was damaged. It has been deleted.');
    await next.press('Start');
    await untilKept(() => next.write('Your words', 'Once more.'));
  });

  it('S08 when its key is gone it is not offered, and is deleted', async () => {
    const person = await street.writes(await street.openTab('session'), 'At the bus stop.');
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith('heard')) sessionStorage.removeItem(name);
    await person.reload();
    await untilNothingIsKept();
    expect(person.text).not.to.include('You began');
    await person.press('Start');
  });

  it('S11 when it is cleared meanwhile it does not come back; the answers stay on the page', async () => {
    const person = await street.writing('At the bus');
    await clearDevice();
    await person.write('Your words', 'At the bus stop.');
    await person.sees('The copy of your report is no longer on this device.');
    await person.write('Your words', 'At the bus stop, at noon.');
    await person.press('Turn the page');
    await person.press('Turn the page');
    expect(await person.read('Your words')).to.equal('At the bus stop, at noon.');
    await street.somebodySaves();
    expect(await keptDrafts()).to.have.length(1);
    expect(await keptOnDevice()).to.deep.equal(['heard-drafts'], 'no key');
  });

  it('is offered again when the form could not show it', async () => {
    const person = await street.writing('At the bus stop.');
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
