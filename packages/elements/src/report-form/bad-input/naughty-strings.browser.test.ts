import type {FormConfig} from '@heard/schema';
import {clearPage} from '@heard/testing/drivers';
import {TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../define.ts';
import {inOneLine, loadNaughtyStrings, ownNaughtyStrings, tower} from './naughty-strings.fixture.ts';
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

/** Everything that has words for an answer, our questions and a city's. */
const everything: FormConfig = {
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
  questions: [
    ...own('short-text', 4, 10_000),
    ...own('long-text', 3, 10_000),
    ...own('text-list', 28, 10_000),
  ],
};

const kinds = ['long', 'short', 'list', 'contact', 'safe', 'demographics'] as const;
type Kind = (typeof kinds)[number];

const kindOf = ({question, part, control}: Box): Kind => {
  if (question === 'contact.methods') return 'contact';
  if (question === 'contact.safe') return 'safe';
  if (question === 'target.demographics') return 'demographics';
  if (part !== '') return 'list';
  return control instanceof HTMLTextAreaElement ? 'long' : 'short';
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
  for (let at = 0; at < pile.length && left > 4; ) {
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

const opened = async (strings: readonly string[], rounds: number) => {
  const person = await TypingPerson.at(network, everything);
  const piles = Object.fromEntries(kinds.map((kind) => [kind, [...strings]])) as {
    [K in Kind]: string[];
  };
  piles.long.push(tower);
  piles.list.push(tower);
  piles.short.push(tower);
  for (const kind of kinds) if (kind !== 'long') piles[kind] = piles[kind].map(inOneLine);
  const typed = new Map<string, {readonly box: Omit<Box, 'control'>; readonly text: string}>();
  const seen = new Set<string>();

  const keep = ({question, part}: Box, text: string) => {
    seen.add(question);
    if (text) typed.set(`${question} ${part}`, {box: {question, part}, text});
    else typed.delete(`${question} ${part}`);
  };
  const fill = async () => {
    for (const box of person.boxes()) {
      const kind = kindOf(box);
      const pile = piles[kind];
      if (kind === 'list') {
        const most = roomIn(box);
        const texts = pile.splice(0, 20).filter((text) => lengthOf(text) <= most);
        await person.typeList(box, texts);
        for (const [at, text] of texts.entries()) keep({...box, part: `${at}`}, text);
        continue;
      }
      const text = kind === 'contact' ? asContact(box, pile) : take(pile, roomIn(box), () => true);
      await person.type(box, text);
      expect(box.control.value, `${box.question} holds what was typed`).to.equal(text);
      keep(box, text);
    }
  };
  const compare = (report: Awaited<ReturnType<typeof person.send>>) => {
    for (const {box, text} of typed.values())
      expect(answerIn(report, box), `${box.question} ${box.part}`).to.equal(text);
  };
  const review = () => {
    const lines = [...person.root.querySelectorAll('dl .line')].map((line) => line.textContent);
    for (const {box, text} of typed.values()) {
      if (box.question === 'target.demographics') continue; // asked after this page
      const shown = lines.some((line) => line.includes(text));
      expect(shown, `${box.question} ${box.part} is shown: ${JSON.stringify(text)}`).to.equal(true);
    }
  };

  await person.goThrough(fill);
  review();
  compare(await person.send(fill, {refused: true}));
  for (let round = 1; round < rounds; round++) {
    if (!kinds.some((kind) => piles[kind].length)) break;
    await person.change('Contact', fill);
    await person.change('When and how it is safe to reach you', fill);
    review();
    compare(await person.send(fill, {refused: true}));
  }
  return {left: piles, seen};
};

describe('what people type', function () {
  this.timeout(60_000);

  it('X01 X08 arrives as it was typed, whatever it is, from every box of the form', async () => {
    const strings = [...ownNaughtyStrings, ...(await loadNaughtyStrings())];
    const isWhole = navigator.userAgent.includes('Chrome/');
    const some = isWhole ? strings : strings.filter((_, at) => at < ownNaughtyStrings.length || at % 8 === 0);
    const start = performance.now();
    const {left, seen} = await opened(some, isWhole ? 100 : 3);
    console.log('ms', performance.now() - start, JSON.stringify(Object.fromEntries(Object.entries(left).map(([k, v]) => [k, v.length]))), [...seen].join());
  });
});
