import {whenStart} from '@heard/schema';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {ask} from '../questions/question-words.ts';
import {whenStartWords} from '../questions/when.messages.ts';
import {FieldDriver} from './drawn-field.fixture.ts';
import type {Field} from './field.ts';
import {partialDateField} from './partial-date-field.ts';

const setting = {asked: ask(whenStart, whenStartWords), field: partialDateField as Field};
const legend = 'The date, or the date it began';

afterEach(() => FieldDriver.clear());

describe('a date of which not everything is known', () => {
  it('is a group of three controls with names', async () => {
    const date = await FieldDriver.show(setting);
    expect(date.outline()).to.deep.equal([
      `group "${legend}"`,
      'combobox "Month"',
      'textbox "Day"',
      'textbox "Year"',
    ]);
    expect(date.get('group', legend).description).to.equal(
      'Fill in what you know. A year alone is fine.',
    );
    expect(date.chosenIn('Month')).to.equal('Not sure');
  });

  it('stands in the order of the language, with its names of months', async () => {
    const order = async (locale: string) =>
      (await FieldDriver.show({...setting, locale}))
        .outline()
        .slice(1)
        .map((line) => line.replace(/^\w+ "(.*)"$/u, '$1'));
    expect(await order('es')).to.deep.equal(['Day', 'Month', 'Year']);
    expect(await order('ja')).to.deep.equal(['Year', 'Month', 'Day']);
    const persian = await FieldDriver.show({...setting, locale: 'fa', answer: '2026-11'});
    expect(persian.chosenIn('Month'), 'the month of the same calendar').to.equal('نوامبر');
    expect(getComputedStyle(persian.root).direction).to.equal('rtl');
  });

  it('takes a year, a month or a day', async () => {
    const date = await FieldDriver.show(setting);
    await date.type('Year', '2026');
    expect(date.answer).to.equal('2026');
    await date.choose('Month', 'November');
    expect(date.answer).to.equal('2026-11');
    await date.type('Day', '5');
    expect(date.answer).to.equal('2026-11-05');
    await date.choose('Month', 'Not sure');
    await date.type('Day', '');
    expect(date.answer).to.equal('2026');
    await date.type('Year', '');
    expect(date.answer).to.equal(undefined);
  });

  it('leaves the text under the fingers of the person who types it', async () => {
    const date = await FieldDriver.show({...setting, answer: '2026-11'});
    date.get('textbox', 'Day').element.focus();
    await sendKeys({type: '05'});
    expect(date.textIn('Day')).to.equal('05');
    expect(date.answer).to.equal('2026-11-05');
    await sendKeys({press: 'Backspace'});
    await sendKeys({type: '7'});
    expect(date.textIn('Day')).to.equal('07');
    expect(date.answer).to.equal('2026-11-07');
  });

  it('takes the digits of every script, and leaves them as they are', async () => {
    const date = await FieldDriver.show({...setting, locale: 'ar'});
    await date.type('Year', '٢٠٢٦');
    await date.choose('Month', 'نوفمبر');
    await date.type('Day', '०५');
    expect(date.answer).to.equal('2026-11-05');
    expect([date.textIn('Year'), date.textIn('Day')]).to.deep.equal(['٢٠٢٦', '०५']);
  });

  it('stands there again when the person comes back', async () => {
    const date = await FieldDriver.show({...setting, answer: '2026-02-05'});
    expect([date.textIn('Day'), date.chosenIn('Month'), date.textIn('Year')]).to.deep.equal([
      '5',
      'February',
      '2026',
    ]);
  });

  it('shows what an answer from elsewhere says, whatever was typed before', async () => {
    const date = await FieldDriver.show({...setting, answer: '2026-02-05'});
    await date.type('Day', '7');
    date.element.take('2026-02-05');
    await date.element.updateComplete;
    expect(date.textIn('Day')).to.equal('5');
    date.element.take(undefined);
    await date.element.updateComplete;
    expect([date.textIn('Day'), date.chosenIn('Month')]).to.deep.equal(['', 'Not sure']);
  });

  for (const [day, month, year, wrong] of [
    ['30', 'February', '2026', 'Day'],
    ['first', 'November', '2026', 'Day'],
    ['5', 'Not sure', '2026', 'Month'],
    ['', 'November', 'last year', 'Year'],
    ['5', 'November', '\u202e26\u{1F494}', 'Year'],
  ] as const)
    it(`keeps "${day} ${month} ${year}" and leads to the ${wrong.toLowerCase()}`, async () => {
      const date = await FieldDriver.show({...setting, wrong: 'date-format'});
      await date.type('Day', day);
      await date.choose('Month', month);
      await date.type('Year', year);
      const typed = () => [date.textIn('Day'), date.chosenIn('Month'), date.textIn('Year')];
      expect(typed()).to.deep.equal([day, month, year]);
      expect(date.marked()).to.deep.equal([wrong]);
      const role = wrong === 'Month' ? 'combobox' : 'textbox';
      expect(date.get(role, wrong).description).to.match(/^Error: Write a date that exists/u);
      date.followError();
      expect(date.focused()).to.equal(`${role} "${wrong}"`);
      // The page is left and comes back.
      const {answer} = date;
      FieldDriver.clear();
      const again = await FieldDriver.show({...setting, answer});
      expect([again.textIn('Day'), again.chosenIn('Month'), again.textIn('Year')]).to.deep.equal([
        day,
        month,
        year,
      ]);
    });

  it('takes a megabyte at once, and keeps it', async function () {
    this.timeout(60_000);
    const date = await FieldDriver.show({...setting, wrong: 'date-format'});
    const long = `${'٥'.repeat(200_000)}${'a\u0301-'.repeat(100_000)}`;
    await date.type('Year', '2026');
    expect(await date.effort('Day', long)).to.be.lessThan(3);
    expect(date.textIn('Day')).to.equal(long);
  });
});
