import type {FormConfig} from '@heard/schema';
import {clearPage} from '@heard/testing/drivers';
import {TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../define.ts';
import {answerIn, TypingPerson, type Box} from './typing-person.fixture.ts';
import {askedInWords, lengthOf} from './typist.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

/** Short of the details that need an answer first, every kind of box on few pages. */
const form: FormConfig = {
  preset: 'hate-incident',
  features: ['demographics'],
  demographics: {id: 'city-2026', fields: [{id: 'words', kind: 'text', label: 'Words'}]},
  questions: [
    {id: 'custom.short', kind: 'short-text', label: 'Short', page: 'what'},
    {id: 'custom.long', kind: 'long-text', label: 'Long', page: 'what', maxLength: 300},
    {id: 'custom.list', kind: 'text-list', label: 'List', page: 'what'},
    {id: 'custom.date', kind: 'partial-date', label: 'Date', page: 'what'},
  ],
};

/** Counts how many signs of texts are looked at one by one, and what changes on the page, while something is done. */
const workOf = async (root: ShadowRoot, act: () => Promise<unknown>) => {
  const work = {signs: 0, changes: 0};
  const real = String.prototype[Symbol.iterator];
  String.prototype[Symbol.iterator] = function (this: string) {
    work.signs += this.length;
    return real.call(this);
  };
  const watcher = new MutationObserver((records) => (work.changes += records.length));
  watcher.observe(root, {subtree: true, childList: true, characterData: true, attributes: true});
  await act();
  work.changes += watcher.takeRecords().length;
  watcher.disconnect();
  String.prototype[Symbol.iterator] = real;
  return work;
};

const megabyte = 2 ** 20;
const isDate = ({question}: Box) => question === 'custom.date';

/** The most that fits into a box, in code points. */
const mostIn = ({question}: Box): number => {
  if (question === 'contact.methods') return 200;
  const ours = askedInWords.find(({id}) => id === question);
  return ours && 'maxLength' in ours ? ours.maxLength : 300;
};

/** WebKit cuts what is pasted into a box of one line. */
const mostInOneLine = ({control}: Box) => control instanceof HTMLInputElement && 524_288;

describe('a megabyte that a person pastes', function () {
  this.timeout(120_000);

  /** As far as the page where answers are checked, with one letter in each box. */
  const checking = async () => {
    const person = await TypingPerson.at(network, form);
    const fill = async () => {
      for (const box of person.boxes()) await person.type(box, asItShould(box, 'x'));
    };
    await person.goThrough(fill);
    return {person, fill};
  };
  const asItShould = (box: Box, text: string): string => {
    if (isDate(box)) return '';
    if (box.question !== 'contact.methods') return text;
    return box.part === 'email' ? `${text}@a.example` : `${text}55501`;
  };

  it('X09 is taken in one go: each box looks at its text once or twice, and draws little', async () => {
    const {person} = await checking();
    for (const page of [
      'What happened',
      'Contact',
      'Safe ways to reach you',
      'Where it happened',
    ]) {
      await person.open(page);
      await person.openAll();
      for (const box of person.boxes()) {
        const name = `${box.question} ${box.part}`;
        for (const text of ['x'.repeat(megabyte), `${'x'.repeat(megabyte)}y`]) {
          const work = await workOf(person.root, () => person.type(box, text));
          expect(work.signs, `${name}: signs looked at`).to.be.at.most(2 * megabyte + 5_000);
          expect(work.changes, `${name}: changes of the page`).to.be.at.most(60);
          expect(box.control.value.length, name).to.be.oneOf([text.length, mostInOneLine(box)]);
        }
        await person.type(box, asItShould(box, 'x'));
      }
      await person.form.continue();
      expect(person.form.heading()).to.equal('Check your answers');
    }
  });

  it('X09 is too long, which is said beside its box, and stays there until the person has cut it', async () => {
    const {person} = await checking();
    for (const page of [
      'What happened',
      'Contact',
      'Safe ways to reach you',
      'Where it happened',
    ]) {
      await person.open(page);
      // No address ends in these, though each "@" looks as if one began.
      for (const box of person.boxes())
        await person.type(box, `${'@'.repeat(megabyte / 4)} ${box.part}`);
      const typed = person.boxes().map(({control}) => control.value.length);
      await person.form.continue();
      await person.form.until('what to change', () => person.form.errors().length);
      const boxes = person.boxes();
      expect(boxes.map(({control}) => control.value.length)).to.deep.equal(typed);
      for (const {question, part, control} of boxes) {
        // a day may be right in another year
        if (part === 'day') continue;
        expect(control.getAttribute('aria-invalid'), `${question} ${part}`).to.equal('true');
        const [error] = control.getAttribute('aria-describedby')?.split(' ').slice(-1) ?? [];
        const said = person.root.getElementById(error!)?.textContent ?? '';
        expect(said, question).to.match(
          isDate({question} as Box) ? /date that exists/u : /shorter/u,
        );
      }
      for (const box of boxes) await person.type(box, asItShould(box, 'x'));
      await person.form.continue();
      expect(person.form.heading()).to.equal('Check your answers');
    }
  });

  it('X09 lengths are counted in code points: what just fits arrives, one more does not', async () => {
    const {person} = await checking();
    const fit = (box: Box) =>
      asItShould(box, '\u{1F494}'.repeat(mostIn(box) - lengthOf(asItShould(box, ''))));
    const typed: {readonly box: Box; readonly text: string}[] = [];
    for (const page of [
      'What happened',
      'Contact',
      'Safe ways to reach you',
      'Where it happened',
    ]) {
      await person.open(page);
      const boxes = person.boxes().filter((box) => !isDate(box));
      for (const box of boxes) await person.type(box, `\u0301${fit(box)}`);
      await person.form.continue();
      expect(person.form.errors(), page).to.have.length(boxes.length);
      for (const box of boxes) {
        await person.type(box, fit(box));
        typed.push({box, text: fit(box)});
      }
      await person.form.continue();
      expect(person.form.errors(), page).to.deep.equal([]);
    }
    const report = await person.send();
    expect(typed).to.have.length.above(10);
    for (const {box, text} of typed) expect(answerIn(report, box)).to.equal(text);
  });
});
