import {bank, type Question} from '@heard/schema';
import {expect} from 'chai';

import {answerIn, type Box, type TypingPerson} from './typing-person.fixture.ts';

/** The kinds of text boxes. */
export type Kind = 'long' | 'short' | 'list' | 'contact' | 'safe' | 'demographics';

const kindOf = ({question, part, control}: Box): Kind => {
  if (question === 'contact.methods') return 'contact';
  if (question === 'contact.safe') return 'safe';
  if (question === 'target.demographics') return 'demographics';
  if (part !== '') return 'list';
  return control instanceof HTMLTextAreaElement ? 'long' : 'short';
};

const kindsInWords = ['short-text', 'long-text', 'text-list', 'contact-methods', 'safe-contact'];

/** Our questions that are answered in words. */
export const askedInWords = (bank as readonly Question[]).filter(({kind}) =>
  kindsInWords.includes(kind),
);

const partLengths: Readonly<Record<string, number>> = {
  'contact.methods': 200,
  'contact.safe': 300,
  'target.demographics': 300,
};

/** The room in a box, in code points. Those of a city take as much as there can be. */
const roomIn = ({question}: Box): number => {
  const ours = askedInWords.find(({id}) => id === question);
  return partLengths[question] ?? (ours && 'maxLength' in ours ? ours.maxLength : 10_000);
};

/** In code points. */
export const lengthOf = (text: string): number => [...text].length;

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
  if (box.part !== 'email') return `${take(pile, 184, () => true)} 312-555-0147`;
  return `${take(pile, 180, noSpace).replaceAll(' | ', '|') || 'sam'}@mail.example`;
};

/** What is to be typed, by the kind of box. */
export type Piles = {[K in Kind]?: string[]};

/** Types what is on the piles into a form, and finds it on the check page and in what the staff open. */
export class Typist {
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

  /** Every text that stands in a box. */
  get texts(): readonly string[] {
    return [...this.#typed.values()].map(({text}) => text);
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
