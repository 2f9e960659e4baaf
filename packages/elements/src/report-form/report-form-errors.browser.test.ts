import {incidentNarrative} from '@heard/schema';
import {clearPage, showForm, type ReportFormDriver} from '@heard/testing/drivers';
import {makeConfig} from '@heard/testing/fixtures';
import {expect} from 'chai';

import './define.ts';

afterEach(clearPage);

const summary = 'group "There is something to change"';
const tickOrWrite = 'Tick what happened, or tell us in your own words';
const chooseOne = 'Choose whether you would like us to contact you';
const oneWay = 'Fill in one way to reach you, or choose to stay anonymous';
const emailFormat = 'Enter an email address like name@example.com';
const phoneFormat = 'Enter a phone number with all its digits, like 312-555-0100';

const open = async () => showForm({config: (await makeConfig()).config});

const toContact = async (form: ReportFormDriver) => {
  await form.begin();
  await form.tick('Theft or robbery');
  await form.continue();
};

describe('a person continues without an answer', () => {
  it('and is led to what is missing', async () => {
    const form = await open();
    await form.begin();
    await form.continue();
    expect(form.errors()).to.deep.equal([tickOrWrite]);
    expect(form.focused()).to.equal(summary);
    expect(form.errorsBeside(), 'the same words at the question').to.deep.equal({
      'Tick everything that fits': tickOrWrite,
    });

    const address = location.href;
    form.followError(tickOrWrite);
    expect(form.focused()).to.equal('checkbox "Insults, slurs or name-calling"');
    expect(location.href, 'the address of the page is not ours').to.equal(address);

    await form.tick('Theft or robbery');
    await form.continue();
    expect(form.heading()).to.equal('Would you like us to contact you?');
    expect(form.errors()).to.deep.equal([]);
    expect(form.errorsBeside()).to.deep.equal({});
  });

  it('twice, and the focus goes to the list both times', async () => {
    const form = await open();
    await form.begin();
    await form.continue();
    form.followError(tickOrWrite);
    await form.continue();
    expect(form.focused()).to.equal(summary);
    expect(form.errors()).to.deep.equal([tickOrWrite]);
  });

  it('with white space alone', async () => {
    const form = await open();
    await form.begin();
    await form.write(' \n\t\u3000');
    await form.continue();
    expect(form.errors()).to.deep.equal([tickOrWrite]);
  });

  it('whether to be contacted', async () => {
    const form = await open();
    await toContact(form);
    await form.continue();
    expect(form.errors()).to.deep.equal([chooseOne]);
    expect(form.errorsBeside()).to.deep.equal({'Would you like us to contact you?': chooseOne});
    form.followError(chooseOne);
    expect(form.focused()).to.match(/^radio "No, I want to stay anonymous/u);
  });

  it('how to be reached, though they want to be', async () => {
    const form = await open();
    await toContact(form);
    await form.choose('Yes, contact me');
    await form.continue();
    expect(form.errors()).to.deep.equal([oneWay]);
    expect(form.errorsBeside()).to.deep.equal({'How can we reach you?': oneWay});
    form.followError(oneWay);
    expect(form.focused()).to.equal('textbox "Phone number to call"');
  });

  it('and the errors are gone when they come back to the page', async () => {
    const form = await open();
    await toContact(form);
    await form.continue();
    await form.back();
    await form.continue();
    expect(form.errors()).to.deep.equal([]);
  });
});

describe('a person makes a slip', () => {
  it('in an email address, and keeps what they typed', async () => {
    const form = await open();
    await toContact(form);
    await form.choose('Yes, contact me');
    await form.fillIn('Email address', 'sam at example.org');
    await form.continue();
    expect(form.errors()).to.deep.equal([emailFormat]);
    expect(form.marked()).to.deep.equal(['Email address']);
    expect(form.errorsBeside()).to.deep.equal({'Email address': emailFormat});
    form.followError(emailFormat);
    expect(form.focused()).to.equal('textbox "Email address"');
    expect(form.textIn('Email address')).to.equal('sam at example.org');

    await form.fillIn('Email address', ' sam@example.org ');
    await form.continue();
    expect(form.heading()).to.equal('Where did it happen?');
  });

  it('in two phone numbers, and each has its own line', async () => {
    const form = await open();
    await toContact(form);
    await form.choose('Yes, contact me');
    await form.fillIn('Phone number to call', '555');
    await form.fillIn('Phone number for text messages', 'my sister’s');
    await form.continue();
    expect(form.errors()).to.deep.equal([
      `Phone number to call ${phoneFormat}`,
      `Phone number for text messages ${phoneFormat}`,
    ]);
    expect(form.marked()).to.deep.equal(['Phone number to call', 'Phone number for text messages']);
    expect(form.errorsBeside()).to.deep.equal({
      'Phone number to call': phoneFormat,
      'Phone number for text messages': phoneFormat,
    });
  });

  it('and one good way does not hide a slip in another', async () => {
    const form = await open();
    await toContact(form);
    await form.choose('Yes, contact me');
    await form.fillIn('Phone number to call', '312 555 0100');
    await form.fillIn('Email address', 'sam');
    await form.continue();
    expect(form.errors()).to.deep.equal([emailFormat]);
  });

  it('in a field that they then hide, and it no longer matters', async () => {
    const form = await open();
    await toContact(form);
    await form.choose('Yes, contact me');
    await form.fillIn('Email address', 'sam');
    await form.continue();
    await form.choose('No, I want to stay anonymous');
    await form.continue();
    expect(form.heading()).to.equal('Where did it happen?');
  });

  it('and writes too much: is told how much is left in time, then what to do', async () => {
    const form = await open();
    await form.begin();
    await form.write('\u{1F494}'.repeat(9_990));
    await form.until('the note', () => form.announcements().length > 0);
    expect(form.announcements()).to.deep.equal(['You can still write 10 characters']);
    await form.write('x'.repeat(incidentNarrative.noteLength));
    expect(form.announcements(), 'no counting while there is room').to.deep.equal([]);
    await form.write('\u{1F494}'.repeat(10_001));
    expect(form.announcements()).to.deep.equal(['This is up to 10 characters too long']);
    await form.continue();
    expect(form.errors()).to.deep.equal([
      'Make the text shorter. It can have up to 10,000 characters.',
    ]);
    expect(form.marked()).to.deep.equal(['Or tell us in your own words']);
    expect(form.textIn('Or tell us in your own words')).to.have.length(20_002);
    await form.write('\u{1F494}'.repeat(10_000));
    await form.continue();
    expect(form.heading()).to.equal('Would you like us to contact you?');
  });

  it('and errors are read after the hint, with the word "Error"', async () => {
    const form = await open();
    await toContact(form);
    await form.choose('Yes, contact me');
    await form.continue();
    expect(form.described('group', 'How can we reach you?')).to.equal(
      `Fill in one. Choose one that only you can see. Error: ${oneWay}`,
    );
  });
});
