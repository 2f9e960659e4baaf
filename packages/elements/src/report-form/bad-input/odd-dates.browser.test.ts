import type {FormConfig} from '@heard/schema';
import {clearPage} from '@heard/testing/drivers';
import {TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../define.ts';
import {answerIn, TypingPerson} from './typing-person.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

const date = {question: 'custom.date', part: ''};
const form: FormConfig = {
  questions: [
    {id: date.question, kind: 'partial-date', label: 'When was it?', page: 'what'},
    {id: 'custom.bus', kind: 'short-text', label: 'Which bus?', page: 'what'},
  ],
};

type DateParts = readonly [year: string, month: string, day: string];

/** Fills in the three controls of the date. */
const write = async (person: TypingPerson, [year, month, day]: DateParts) => {
  const control = (part: string) =>
    person.root.querySelector<HTMLInputElement | HTMLSelectElement>(`[id$="custom-date-${part}"]`)!;
  for (const [part, text] of Object.entries({year, month, day})) {
    control(part).value = text;
    const type = part === 'month' ? 'change' : 'input';
    control(part).dispatchEvent(new Event(type, {bubbles: true, composed: true}));
    await person.form.element.updateComplete;
  }
  return () => ['year', 'month', 'day'].map((part) => control(part).value);
};

const onFirstPage = async () => {
  const person = await TypingPerson.at(network, form);
  await person.form.begin();
  await person.form.tick('Something else');
  return person;
};

describe('a date and a number as people write them', function () {
  this.timeout(30_000);

  it('X11 in the digits of any script is the same date; other numbers stay as they were typed', async () => {
    const person = await onFirstPage();
    const scripts = [
      ['٢٠٢٦', '٠٥'],
      ['۲۰۲۶', '۵'],
      ['२०२६', '०५'],
      ['２０２６', '5'],
      ['๒๐๒๖', '๕'],
      [' 2026 ', ' 5 '],
      ['\u{1E952}\u{1E950}\u{1E952}\u{1E956}', '\u{1E955}'],
    ] as const;
    for (const [year, day] of scripts) {
      await write(person, [year, '11', day]);
      await person.form.fillIn('Which bus?', `${year}/${day}`);
      await person.form.continue();
      expect(person.form.errors(), year).to.deep.equal([]);
      await person.form.back();
    }
    const [year, day] = scripts[0];
    const shown = await write(person, [year, '11', day]);
    expect(shown()).to.deep.equal([year, '11', day]);
    await person.form.fillIn('Which bus?', `${year}/${day}`);
    await person.form.continue();
    await person.form.choose('No, I want to stay anonymous');
    while (person.form.heading() !== 'Check your answers') await person.form.continue();
    expect(person.form.rows()['When was it?']).to.equal('November 5, 2026');
    const report = await person.send();
    expect(answerIn(report, date)).to.equal('2026-11-05');
    expect(answerIn(report, {question: 'custom.bus', part: ''})).to.equal(`${year}/${day}`);
  });

  it('X11 that does not exist stays in its boxes as it was typed, and the person reads what to change', async () => {
    const person = await onFirstPage();
    const wrong: readonly DateParts[] = [
      ['2026', '2', '30'],
      ['2026', '4', '٣١'],
      ['2026', '11', '0'],
      ['2026', '11', '-5'],
      ['0', '', ''],
      ['٠', '11', ''],
      ['26', '', ''],
      ['20266', '1', '1'],
      ['-2026', '', ''],
      ['2026', '', '5'],
      ['', '11', '5'],
      ['MMXXVI', '', ''],
      ['二〇二六', '11', '5'],
      ['2026-11-05', '', ''],
      ['1e3', '', ''],
      ['Ⅿ²', '2', '½'],
    ];
    for (const parts of wrong) {
      const shown = await write(person, parts);
      await person.form.continue();
      expect(person.form.errors(), parts.join()).to.have.length(1);
      expect(person.form.errors()[0]).to.contain('Write a date that exists');
      expect(shown(), parts.join()).to.deep.equal([...parts]);
    }
    // a slip by a day is no reason to refuse, nor is a year that nobody can mean
    const odd: readonly DateParts[] = [
      ['2025', '2', '29'],
      ['0000', '1', '1'],
    ];
    for (const parts of odd) {
      await write(person, parts);
      await person.form.continue();
      expect(person.form.heading(), parts.join()).to.equal('Would you like us to contact you?');
      await person.form.back();
    }
  });
});
