import {expect} from 'chai';

import type {KeptPerson} from './kept-person.fixture.ts';
import {useStreet} from './kept-street.fixture.ts';
import {
  keptDrafts,
  keptOnDevice,
  keptText,
  untilKept,
  untilNothingIsKept,
} from './kept-on-device.fixture.ts';

const canary = 'canary7391';
const passphrase = 'blue kettle 41';

describe('a report that a person saves with a passphrase', function () {
  this.timeout(60_000);
  const street = useStreet();
  const arrive = () => street.arrive('passphrase');

  const writing = async (text: string) => {
    const person = await arrive();
    await person.press('Start');
    await person.write('Your words', text);
    return person;
  };

  const saves = async (person: KeptPerson, secret = passphrase) => {
    await person.press('Save and come back later');
    await person.write('Passphrase', secret);
    await person.press('Save');
  };

  const opens = async (person: KeptPerson, secret = passphrase) => {
    await person.press('Continue a saved report');
    await person.write('Passphrase', secret);
    await person.press('Open');
  };

  it('is saved, and opened on another day', async () => {
    const person = await writing('At the bus stop.');
    await saves(person);
    await person.sees('Your report is saved');
    expect(person.focused).to.equal('Your report is saved');
    person.crash();

    const later = await arrive();
    await opens(later);
    expect(await later.read('Your words')).to.equal('At the bus stop.');
    await later.sees('Your report is saved on this device.');
  });

  it('keeps nothing at all before, however much is written', async () => {
    const person = await writing(canary);
    await person.press('Turn the page');
    await person.press('Save and come back later');
    await person.press('Back to your report');
    await person.reload();
    expect(await keptOnDevice()).to.deep.equal([]);
  });

  it('keeps what is changed afterwards, too', async () => {
    const person = await writing('At the bus stop.');
    await saves(person);
    await person.press('Go on with your report');
    await untilKept(() => person.write('Your words', 'At the bus stop, at noon.'));
    person.crash();
    const later = await arrive();
    await opens(later);
    expect(await later.read('Your words')).to.equal('At the bus stop, at noon.');
  });

  it('P03 can not be read on the device, nor can the passphrase', async () => {
    const person = await writing(canary);
    await saves(person, `${canary} passphrase`);
    await person.sees('Your report is saved');
    const text = await keptText();
    expect(text.length).to.be.greaterThan(16_000);
    for (const each of [canary, btoa(canary).slice(0, -4), 'lake-city', 'hate-incident'])
      expect(text).not.to.include(each);
  });

  it('says before what a passphrase does and what it does not', async () => {
    const person = await writing('x');
    await person.press('Save and come back later');
    expect(person.focused).to.equal('Save your report on this device');
    for (const truth of [
      'nobody can open your report',
      'Anyone who has this device and the passphrase',
      'If the browser asks to save the passphrase, say no.',
      '7 days after your last change',
    ])
      expect(person.text).to.include(truth);
    expect(person.text).not.to.include('Files are not kept');
    await person.press('Back to your report');
    expect(person.focused).to.equal('what');
    await person.press('Add a file');
    await person.press('Save and come back later');
    expect(person.text).to.include('Files are not kept. You will have to add them again.');
  });

  it('a passphrase of 7 characters is too short, one of 8 is not', async () => {
    const person = await writing('x');
    await saves(person, '  👪👪👪👪👪👪👪  ');
    await person.sees('Make the passphrase 8 characters or longer.');
    const field = await person.field('Passphrase');
    expect(person.focused).to.equal('Passphrase');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const described = field
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => person.form.shadowRoot!.getElementById(id)!.textContent);
    expect(described.join().replace(/\s+/gu, ' ')).to.include('Error: Make the passphrase 8');
    expect(await keptOnDevice()).to.deep.equal([]);
    await person.write('Passphrase', '👪👪👪👪👪👪👪👪');
    await person.press('Save');
    await person.sees('Your report is saved');
  });

  it('a passphrase can be read while typing, if the person wants', async () => {
    const person = await writing('x');
    await person.press('Save and come back later');
    const field = (await person.field('Passphrase')) as HTMLInputElement;
    expect(field.type).to.equal('password');
    await person.press('Show the passphrase');
    expect(field.type).to.equal('text');
    await person.press('Hide the passphrase');
    expect(field.type).to.equal('password');
  });

  it('a passphrase is not left in the field, and no browser is asked to remember it', async () => {
    const person = await arrive();
    await person.press('Continue a saved report');
    const field = (await person.field('Passphrase')) as HTMLInputElement;
    expect(field.autocomplete).to.equal('off');
    expect(field.spellcheck).to.equal(false);
    await person.press('Start');
    await person.write('Your words', 'x');
    await saves(person);
    await person.sees('Your report is saved');
    expect(person.form.shadowRoot!.querySelector('input')).to.equal(null);
    expect(person.form.shadowRoot!.innerHTML).not.to.include(passphrase);
  });

  it('S10 a wrong passphrase gets the same answer, with a report on the device and without', async () => {
    const said: string[] = [];
    const looks: string[] = [];
    for (const isThere of [false, true]) {
      if (isThere) {
        const person = await writing('At the bus stop.');
        await saves(person);
        await person.sees('Your report is saved');
        person.crash();
      }
      const guessing = await arrive();
      looks.push(guessing.text);
      await opens(guessing, 'not this one');
      await guessing.sees('No report on this device opens with this passphrase.');
      expect(guessing.focused).to.equal('Passphrase');
      said.push(guessing.text);
      guessing.crash();
    }
    expect(said[1]).to.equal(said[0]);
    expect(looks[1], 'nor does the page tell before').to.equal(looks[0]);
  });

  it('S10 each wrong one waits for longer, and the right one opens in the end', async () => {
    const person = await writing('At the bus stop.');
    await saves(person);
    await person.sees('Your report is saved');
    person.crash();
    const later = await arrive();
    await opens(later, 'not this one');
    await later.sees('No report on this device');
    const began = performance.now();
    await later.write('Passphrase', passphrase);
    await later.press('Open');
    expect(later.announced.join()).to.include('Opening…');
    expect(later.text, 'the old error is gone').not.to.include('No report on this device');
    expect(await later.read('Your words')).to.equal('At the bus stop.');
    expect(performance.now() - began).to.be.greaterThan(900);
  });

  it('D04 is not opened in a second tab', async () => {
    const first = await writing('In the first tab.');
    await saves(first);
    await first.sees('Your report is saved');
    const second = await street.openTab('passphrase');
    await opens(second);
    await second.sees('This report is open in another tab');
    first.crash();
    await second.press('Open');
    expect(await second.read('Your words')).to.equal('In the first tab.');
  });

  it('P01 is deleted without a trace when it is sent', async () => {
    const person = await writing(canary);
    await saves(person);
    await person.press('Go on with your report');
    await person.press('Send');
    await untilNothingIsKept();
  });

  it('stays when the person leaves fast: they saved it in order to come back', async () => {
    const person = await writing('At the bus stop.');
    await saves(person);
    await person.press('Go on with your report');
    await person.press('Leave');
    expect(await keptDrafts()).to.have.length(1);
    await opens(person);
    expect(await person.read('Your words')).to.equal('At the bus stop.');
  });

  it('is deleted when the person says so, and the answers stay on the page', async () => {
    const person = await writing('At the bus stop.');
    await saves(person);
    await person.press('Delete the saved report');
    await untilNothingIsKept();
    expect(person.announced.join()).to.include('Your answers are still on this page.');
    await person.write('Your words', 'At the bus stop, at noon.');
    expect(await person.read('Your words')).to.equal('At the bus stop, at noon.');
    expect(await keptOnDevice()).to.deep.equal([]);
    await saves(person);
    await person.sees('Your report is saved');
  });

  it('S01 where nothing can be kept it says so to whoever asks, and the form works', async () => {
    const person = await writing('At the bus stop.');
    // Kept hold of: WebKit forgets what was laid over an object that nobody holds.
    const {indexedDB} = person.window;
    indexedDB.open = () => {
      throw new DOMException('as the browser says it', 'SecurityError');
    };
    await person.press('Turn the page');
    expect(person.text).not.to.include('This browser can not keep');
    await saves(person);
    await person.sees('This browser can not keep a copy of your report here.');
    await person.press('Back to your report');
    await person.press('Turn the page');
    expect(await person.read('Your words')).to.equal('At the bus stop.');
    Reflect.deleteProperty(indexedDB, 'open');
  });

  it('goes back to the form when the person turns the page of the form behind it', async () => {
    const person = await writing('x');
    await person.press('Save and come back later');
    person.form.turn();
    await person.sees('where');
    expect(person.text).not.to.include('Passphrase');
  });
});
