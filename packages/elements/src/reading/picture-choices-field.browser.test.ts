import {accessibleIn, inOneLine} from '@heard/testing/drivers';
import {reporterRole, supportWanted, type Config} from '@heard/schema';
import {expect} from 'chai';
import {render} from 'lit';

import type {FieldProps} from '../fields/field.ts';
import {sourceLocalizer} from '../locale/localizer.ts';
import {askedQuestions} from '../words.ts';
import {easilyAsked} from './easy-read.ts';

const root = document.createElement('main');
before(() => document.body.append(root));
after(() => root.remove());

/** A question as a person gets it who asked for easy words; drawn again after each answer, as a form does. */
const show = (id: string) => {
  let answer: unknown;
  const asked = easilyAsked(
    askedQuestions.find(({question}) => question.id === id)!,
    {} as Config,
  );
  const words = asked.words(sourceLocalizer);
  const draw = () => {
    const props: FieldProps<unknown> = {
      question: asked.question,
      id: 'field',
      words,
      localizer: sourceLocalizer,
      options: Object.entries(words.options).map(([option, label]) => ({id: option, label})),
      issues: [],
      answer,
      onAnswer: (next) => {
        answer = next;
        draw();
      },
    };
    render(asked.field!(props as FieldProps<never>), root);
  };
  draw();
  const control = (name: string) =>
    accessibleIn(root).find((each) => each.name === name)!.element as HTMLInputElement;
  return {control, answer: () => answer};
};

describe('a question in easy words', () => {
  it('is told to assistive technology in words alone', () => {
    show(reporterRole.id);
    expect(accessibleIn(root).map(inOneLine)).to.deep.equal([
      'group "Who are you?"',
      'radio "It happened to me"',
      'radio "I saw it or heard it"',
      'radio "I speak for someone else"',
      'radio "I am from a local group"',
      'radio "I know of it from my job"',
      'radio "I do not want to say"',
    ]);
    expect(root.querySelectorAll('svg')).to.have.length(6);
  });

  it('is answered by a press on the picture', () => {
    const {control, answer} = show(reporterRole.id);
    const card = control('I saw it or heard it').closest('label')!;
    card.querySelector('svg')!.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    expect(answer()).to.equal('witness');
    expect(control('I saw it or heard it').checked).to.equal(true);
  });

  it('keeps to what stands alone', () => {
    const {control, answer} = show(supportWanted.id);
    control('A lawyer').click();
    control('A doctor').click();
    expect(answer()).to.deep.equal(['legal', 'medical']);
    control('I do not know').click();
    expect(answer()).to.deep.equal(['not_sure']);
  });
});
