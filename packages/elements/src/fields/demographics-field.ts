import type {AnswerTo, DemographicField, DemographicsQuestion} from '@heard/schema';
import {html, nothing, type TemplateResult} from 'lit';

import type {Words} from '../locale/localizer.ts';
import type {LooseFieldWords} from '../questions/demographic-words.ts';
import {demographicOptions} from './demographic-options.ts';
import {fieldError} from './field-error.ts';
import {fieldGroup, type Field, type FieldFrame, type FieldProps} from './field.ts';
import {shortTextField} from './short-text-field.ts';

type Answer = AnswerTo<DemographicsQuestion>;
type Value = Answer[string] | undefined;

/** Fields about who somebody is: a profile that we ship, or an embedder's own. */
export interface DemographicSet {
  readonly id: string;
  readonly fields: readonly DemographicField[];
}

/** The words of the fields of a set, by field id. */
export type DemographicSetWords = Readonly<Record<string, LooseFieldWords>>;

const listOf = (value: Value): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? []);

/**
 * Draws a set of fields about who somebody is. Each can be skipped. The answer names the set under `profile`; what
 * was chosen in a finer list is under `<field>-detail`; what was written goes under the id of its text.
 *
 * @example demographicsField(demographicProfiles['uk-gss'], demographicWords)
 */
export const demographicsField = (
  {id: profile, fields}: DemographicSet,
  words: Words<DemographicSetWords>,
): Field => {
  const writeIns = fields.map(({writeIn}) => writeIn);

  const draw = (props: FieldProps<Answer>, field: DemographicField): TemplateResult => {
    const {answer = {}, localizer} = props;
    const {id, kind, writeIn} = field;
    const said = words(localizer)[id] ?? {label: id, options: {}};
    const put = (changes: Readonly<Record<string, Value>>) => {
      const {profile: _, ...next} = {...answer, ...changes};
      const given = Object.entries(next).filter(([, value]) => value?.length);
      props.onAnswer(
        given.length ? ({profile, ...Object.fromEntries(given)} as Answer) : undefined,
      );
    };
    const {label, hint} = said;
    const frame: FieldFrame = {
      question: props.question,
      id: `${props.id}-${id}`,
      words: {label, ...(hint ? {hint} : {}), options: {}, errors: props.words.errors},
      localizer,
      options: [],
      issues: props.issues,
      error: fieldError(props, id),
    };
    if (kind === 'text')
      return shortTextField({
        ...frame,
        answer: answer[id] as string | undefined,
        onAnswer: (text) => put({[id]: text}),
      });
    const written = fields.find((each) => each.id === writeIn);
    return html`<div class="together">
      ${demographicOptions({
        field,
        words: said,
        frame,
        chosen: listOf(answer[id]),
        finer: listOf(answer[`${id}-detail`]),
        onChange: (chosen, finer) =>
          put({[id]: kind === 'choice' ? chosen[0] : chosen, [`${id}-detail`]: finer}),
      })}
      ${written ? draw(props, written) : nothing}
    </div>`;
  };

  const field = (props: FieldProps<Answer>) =>
    fieldGroup(
      props,
      html`<div class="parts" id=${props.id}>
        ${fields.filter(({id}) => !writeIns.includes(id)).map((each) => draw(props, each))}
      </div>`,
    );
  return field as Field;
};
