import type {SafeContact} from '@heard/schema';
import {html, type TemplateResult} from 'lit';

import {fieldError} from './field-error.ts';
import {fieldGroup, type FieldProps} from './field.ts';
import {shortTextField} from './short-text-field.ts';
import {yesNoField} from './yes-no-field.ts';

type Part = keyof SafeContact;

/** When and how it is safe to get in touch: two texts and two questions with yes or no, each of which can be skipped. */
export const safeContactField = (props: FieldProps<SafeContact>): TemplateResult => {
  const {id, words, answer = {}} = props;
  const part = <P extends Part>(name: P): FieldProps<NonNullable<SafeContact[P]>> => ({
    ...props,
    id: `${id}-${name}`,
    words: {
      label: words.options[name]!,
      ...(words.optionHints?.[name] ? {hint: words.optionHints[name]} : {}),
      options: {},
      errors: words.errors,
    },
    options: [],
    error: fieldError(props, name),
    note: undefined,
    headingLevel: undefined,
    answer: answer[name] as NonNullable<SafeContact[P]> | undefined,
    onAnswer: (value) => {
      const {[name]: _, ...others} = answer;
      const next = value === undefined ? others : {...others, [name]: value};
      props.onAnswer(Object.keys(next).length ? next : undefined);
    },
  });
  return fieldGroup(
    props,
    html`<div class="parts" id=${id}>
      ${shortTextField(part('bestTimes'))} ${yesNoField(part('okToLeaveMessage'))}
      ${yesNoField(part('okToSayWhoWeAre'))} ${shortTextField(part('doNotUse'))}
    </div>`,
  );
};
