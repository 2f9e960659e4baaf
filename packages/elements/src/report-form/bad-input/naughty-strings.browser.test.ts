import {bank, type FormConfig} from '@heard/schema';
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
import {answerIn, TypingPerson, type Box} from './typing-person.fixture.ts';

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

type Kind = 'long' | 'short' | 'list' | 'contact' | 'safe' | 'demographics';

const kindOf = ({question, part, control}: Box): Kind => {
  if (question === 'contact.methods') return 'contact';
  if (question === 'contact.safe') return 'safe';
  if (question === 'target.demographics') return 'demographics';
  if (part !== '') return 'list';
  return control instanceof HTMLTextAreaElement ? 'long' : 'short';
};

/** The kinds of questions that are answered in words. */
const worded = {
  'short-text': 1,
  'long-text': 1,
  'text-list': 1,
  'contact-methods': 1,
  'safe-contact': 1,
};

/** The room in a box, in code points. */
const room: Readonly<Record<string, number>> = {
  'incident.narrative': 10_000,
  'incident.wordsUsed': 2_000,
  'persons.description': 2_000,
  'harm.property': 1_000,
  'support.outcome': 1_000,
  'contact.accessNeeds': 500,
  'witnesses.contact': 500,
  'incident.place.text': 300,
  'persons.groupAffiliation': 300,
  'bias.detailText': 300,
  'contact.safe': 300,
  'target.demographics': 300,
  'contact.methods': 200,
  'incident.place.name': 200,
  'reportedTo.police.agency': 200,
  'contact.name': 128,
  'reportedTo.police.caseNumber': 100,
  'contact.pronouns': 60,
};
const roomIn = ({question}: Box) => room[question] ?? 10_000;
const lengthOf = (text: string) => [...text].length;

/** Takes as many strings off a pile as fit into a box, one after the other. */
const take = (pile: string[], most: number, fits: (text: string) => boolean): string => {
  const taken: string[] = [];
  let left = most;
  for (let at = 0; at < pile.length && left > 4;) {
    const text = pile[at]!;
    const length = lengthOf(text) + 3;
    if (length <= left && fits(text)) {
      taken.push(...pile.splice(at, 1));
      left -= length;
    } else at++;
  }
  return taken.join(' | ');
};

const noSpace = (text: string) => !/\s/u.test(text);

/** What stands in a box of a way to be reached has to look like one: each string gets what makes it so. */
const asContact = (box: Box, pile: string[]): string => {
  if (box.part !== 'email') return `${take(pile, 180, () => true)} 312-555-0147`;
  return `${take(pile, 180, noSpace).replaceAll(' | ', '|') || 'sam'}@mail.example`;
};

type Piles = {[K in Kind]?: string[]};

/** Types what is on the piles into a form, and finds it on the check page and in what the staff open. */
class Typist {
  readonly person: TypingPerson;
  readonly piles: Piles;
  readonly questions = new Set<string>();
  readonly #typed = new Map<string, {readonly box: Omit<Box, 'control'>; readonly text: string}>();

  constructor(person: TypingPerson, piles: Piles) {
    this.person = person;
    this.piles = piles;
  }

  get left(): number {
    return Object.values(this.piles).flat().length;
  }

  readonly fill = async () => {
    for (const box of this.person.boxes()) {
      const kind = kindOf(box);
      const pile = this.piles[kind] ?? [];
      if (kind === 'list') {
        const texts = pile.splice(0, 20);
        await this.person.typeList(box, texts);
        for (const [at, text] of texts.entries()) this.#keep({...box, part: `${at}`}, text);
        continue;
      }
      const text = kind === 'contact' ? asContact(box, pile) : take(pile, roomIn(box), () => true);
      await this.person.type(box, text);
      expect(box.control.value, `${box.question} holds what was typed`).to.equal(text);
      this.#keep(box, text);
    }
  };

  /** Checks, sends and has the report opened. */
  async send() {
    this.#review();
    const report = await this.person.send(this.fill, {refused: true});
    for (const {box, text} of this.#typed.values())
      expect(answerIn(report, box), `${box.question} ${box.part}`).to.equal(text);
  }

  #keep({question, part}: Box, text: string) {
    this.questions.add(question);
    if (text) this.#typed.set(`${question} ${part}`, {box: {question, part}, text});
    else this.#typed.delete(`${question} ${part}`);
  }

  #review() {
    const lines = [...this.person.root.querySelectorAll('dl .line')].map(
      (line) => line.textContent,
    );
    for (const {box, text} of this.#typed.values()) {
      if (box.question === 'target.demographics') continue; // asked after this page
      const shown = lines.some((line) => line.includes(text));
      expect(shown, `${box.question} ${box.part} is shown: ${JSON.stringify(text)}`).to.equal(true);
    }
  }
}

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
    const ofOurs = bank.filter(({id, kind}) => person.questions.includes(id) && kind in worded);
    expect(typist.questions).to.include.all.keys(ofOurs.map(({id}) => id));
    expect(ofOurs).to.have.length.above(18);
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
