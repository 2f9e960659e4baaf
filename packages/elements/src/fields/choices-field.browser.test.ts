import {type Accessible, accessibleIn, inOneLine} from '@heard/testing/drivers';
import type {ChoicesQuestion} from '@heard/schema';
import {expect} from 'chai';
import {render} from 'lit';

import {sourceLocalizer} from '../locale/localizer.ts';
import {choicesField} from './choices-field.ts';

/** No form asks such a question yet, but the bank holds some: "not sure" stands alone. */
const question: ChoicesQuestion = {
  id: 'harm.kinds',
  kind: 'choices',
  options: ['hurt', 'afraid', 'none'],
  exclusive: ['none'],
  sensitivity: 'S1',
  visibleTo: ['recipient'],
};
const options = [
  {id: 'hurt', label: 'I was hurt'},
  {id: 'afraid', label: 'I was afraid', hint: 'Then or later.'},
  {id: 'none', label: 'None of these'},
];

const root = document.createElement('main');
before(() => document.body.append(root));
after(() => root.remove());

/** Draws the field again after each answer, as a form does. */
const show = (answer?: readonly string[], code?: 'choose-one') => {
  let current = answer;
  const draw = () =>
    render(
      choicesField({
        question,
        id: 'harm',
        words: {label: 'How were you harmed?', options: {}, errors: {'choose-one': 'Tick one'}},
        localizer: sourceLocalizer,
        options,
        issues: code ? [{question: question.id, code}] : [],
        answer: current,
        onAnswer: (next) => {
          current = next;
          draw();
        },
      }),
      root,
    );
  draw();
  const box = (name: string): Accessible =>
    accessibleIn(root).find((each) => each.role === 'checkbox' && each.name === name)!;
  return {press: (name: string) => box(name).element.click(), box, answer: () => current};
};

describe('a question with any number of answers', () => {
  it('takes several, in the order of ticking', () => {
    const {press, answer} = show();
    press('I was afraid');
    press('I was hurt');
    expect(answer()).to.deep.equal(['afraid', 'hurt']);
  });

  it('lets the one that stands alone clear the others, and the others clear it', () => {
    const {press, box, answer} = show(['hurt', 'afraid']);
    press('None of these');
    expect(answer()).to.deep.equal(['none']);
    expect((box('I was hurt').element as HTMLInputElement).checked).to.equal(false);
    press('I was hurt');
    expect(answer()).to.deep.equal(['hurt']);
    expect((box('None of these').element as HTMLInputElement).checked).to.equal(false);
  });

  it('is not answered when the last tick is taken back', () => {
    const {press, answer} = show(['hurt']);
    press('I was hurt');
    expect(answer()).to.equal(undefined);
  });

  it('is a group with a name; a hint belongs to its option', () => {
    const {box} = show();
    expect(accessibleIn(root).map(inOneLine)).to.deep.equal([
      'group "How were you harmed?"',
      'checkbox "I was hurt"',
      'checkbox "I was afraid"',
      'checkbox "None of these"',
    ]);
    expect(box('I was afraid').description).to.equal('Then or later.');
    expect(box('I was hurt').description).to.equal('');
  });
});
