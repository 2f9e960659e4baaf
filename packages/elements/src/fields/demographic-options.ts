import type {ChoicesQuestion, DemographicDetail, DemographicField} from '@heard/schema';
import {html, type TemplateResult} from 'lit';

import type {LooseFieldWords} from '../questions/demographic-words.ts';
import {choiceField} from './choice-field.ts';
import {choicesField} from './choices-field.ts';
import {finerQuestion} from './demographics.messages.ts';
import type {FieldFrame, OptionView} from './field.ts';

/** One field with options: what surrounds it, and what was chosen. */
export interface DemographicOptions {
  readonly field: DemographicField;
  readonly words: LooseFieldWords;
  readonly frame: FieldFrame;
  readonly chosen: readonly string[];
  /** What was chosen in the finer lists under the options, all lists together. */
  readonly finer: readonly string[];
  onChange(chosen: readonly string[], finer: readonly string[]): void;
}

/** One option or any number of them, as the field says. */
const draw = (
  {kind, exclusive}: DemographicField,
  frame: FieldFrame,
  chosen: readonly string[],
  onChange: (chosen: readonly string[]) => void,
): TemplateResult =>
  kind === 'choice'
    ? choiceField({...frame, answer: chosen[0], onAnswer: (id) => onChange(id ? [id] : [])})
    : choicesField({
        ...frame,
        question: {...frame.question, exclusive} as ChoicesQuestion,
        answer: chosen,
        onAnswer: (ids = []) => onChange(ids),
      });

const optionViews = (
  ids: readonly string[],
  labels: Readonly<Record<string, string>> = {},
): readonly OptionView[] => ids.map((id) => ({id, label: labels[id] ?? id}));

/** Options, each with the finer list that opens below it once it is chosen. */
export const demographicOptions = (props: DemographicOptions): TemplateResult => {
  const {field, words, frame, chosen, finer, onChange} = props;
  const {details = []} = field;
  const finerList = ({option, options}: DemographicDetail) =>
    draw(
      field,
      {
        ...frame,
        id: `${frame.id}-${option}`,
        words: {
          label: finerQuestion(frame.localizer, words.options[option] ?? option),
          options: {},
          errors: {},
        },
        options: optionViews(options, words.details?.[option]),
        error: undefined,
      },
      finer,
      (next) => onChange(chosen, next),
    );
  const options = optionViews(field.options, words.options).map((option) => {
    const detail = details.find((each) => each.option === option.id);
    return detail && chosen.includes(option.id)
      ? {...option, more: html`<div class="more">${finerList(detail)}</div>`}
      : option;
  });
  return draw(field, {...frame, options}, chosen, (next) => {
    // A finer answer goes when the option above it does.
    const open = details.filter(({option}) => next.includes(option));
    onChange(
      next,
      finer.filter((id) => open.some((detail) => detail.options.includes(id))),
    );
  });
};
