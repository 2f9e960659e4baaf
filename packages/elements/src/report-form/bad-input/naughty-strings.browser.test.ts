import type {FormConfig} from '@heard/schema';
import {clearPage} from '@heard/testing/drivers';
import {TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../define.ts';
import {
  inOneLine,
  loadNaughtyStrings,
  ownNaughtyStrings,
  tower,
} from './naughty-strings.fixture.ts';
import {TypingPerson} from './typing-person.fixture.ts';
import {askedInWords, lengthOf, Typist} from './typist.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

const own = (kind: 'short-text' | 'long-text' | 'text-list', many: number, maxLength: number) =>
  Array.from({length: many}, (_, at) => ({
    id: `custom.${kind}-${at}`,
    kind,
    label: `Own ${kind} ${at}`,
    page: `own-${kind}-${at >> 2}`,
    maxLength,
  }));

/** Everything that has words for an answer, but for who somebody is; and every kind of a city's own. */
const everything: FormConfig = {
  preset: 'hate-incident',
  questions: [
    ...own('short-text', 4, 10_000),
    ...own('long-text', 3, 10_000),
    ...own('text-list', 28, 10_000),
  ],
};

/** Who somebody is, in ten boxes. */
const aboutPeople: FormConfig = {
  preset: 'hate-incident',
  features: ['demographics'],
  demographics: {
    id: 'city-2026',
    fields: Array.from({length: 10}, (_, at) => ({
      id: `text-${at}`,
      kind: 'text' as const,
      label: `About you ${at}`,
    })),
  },
};

const isWhole = navigator.userAgent.includes('Chrome/');

/** All of them in Chromium; of the long list a part in the others. */
const loadStrings = async () => {
  const list = await loadNaughtyStrings();
  return [...ownNaughtyStrings, ...list.filter((_, at) => isWhole || at % 8 === 0)];
};

describe('what people type', function () {
  this.timeout(170_000);

  it('X01 X08 arrives as it was typed, our texts and lists, and those of a city', async () => {
    const strings = await loadStrings();
    const lines = strings.map(inOneLine);
    const person = await TypingPerson.at(network, everything);
    const typist = new Typist(person, {long: [tower, ...strings], short: [...lines], list: lines});
    await person.goThrough(typist.fill);
    await person.tellMore(typist.fill);
    await typist.send();
    expect(typist.left).to.equal(0);
    const ours = askedInWords.map(({id}) => id).filter((id) => person.questions.includes(id));
    expect(typist.questions).to.include.all.keys(ours);
    expect(ours).to.have.length.above(18);
  });

  it('X01 X08 arrives as it was typed, how to be reached, and who they are', async () => {
    const lines = (await loadStrings()).map(inOneLine);
    const upTo = (most: number) => lines.filter((line) => lengthOf(line) < most);
    const person = await TypingPerson.at(network, aboutPeople);
    const typist = new Typist(person, {
      contact: upTo(170),
      safe: upTo(290),
      demographics: upTo(290),
    });
    await person.goThrough(typist.fill);
    await person.tell('You and what happened');
    for (let round = 0; round < (isWhole ? 60 : 3) && typist.left; round++) {
      await person.tell('Contact', typist.fill);
      await person.tell('Safe ways to reach you', typist.fill);
      await typist.send();
    }
    if (isWhole) expect(typist.left).to.equal(0);
  });
});
