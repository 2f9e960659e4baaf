import type {Issue, Question} from '@heard/schema';
import {html, nothing, type TemplateResult} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import type {LooseWords} from '../questions/question-words.ts';
import {errorPrefix} from './field.messages.ts';

/** One option as drawn. */
export interface OptionView {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What surrounds the controls of a field, whatever its answer is. */
export interface FieldFrame {
  readonly question: Question;
  /** Unique in the shadow root; the ids of the controls are made from it. */
  readonly id: string;
  readonly words: LooseWords;
  readonly localizer: Localizer;
  /** The options on offer, where the question has any. */
  readonly options: readonly OptionView[];
  readonly issues: readonly Issue[];
  /** The level of the heading, when the label is the heading of the page. */
  readonly headingLevel?: number | undefined;
}

/** All that a field needs to be drawn. A field is a function from this to a template; it keeps nothing. */
export interface FieldProps<Answer> extends FieldFrame {
  readonly answer: Answer | undefined;
  /** Takes the new answer; undefined when it was emptied. */
  onAnswer(answer: Answer | undefined): void;
}

/** Draws one kind of question. */
export type Field = (props: FieldProps<never>) => TemplateResult;

/** A heading of the embedder's level. Focus goes to it when its page appears. */
export const pageHeading = (level: number, words: unknown): TemplateResult =>
  html`<h2 class="page-heading" aria-level=${level}>${words}</h2>`;

const issueText = ({words, issues}: FieldFrame, part?: string): string | undefined => {
  const issue = issues.find((each) => each.part === part);
  return issue && words.errors[issue.code];
};

/** The error of a field, or of one part of it, and what describes its control. */
export const fieldError = (props: FieldFrame, part?: string) => {
  const text = issueText(props, part);
  const id = `${props.id}${part ? `-${part}` : ''}-error`;
  return {
    id: text ? id : undefined,
    template: text
      ? html`<p class="error" id=${id}>
          <span><span class="visually-hidden">${errorPrefix(props.localizer)} </span>${text}</span>
        </p>`
      : nothing,
  };
};

/** The hint of a field. */
export const fieldHint = (props: FieldFrame) => ({
  id: props.words.hint ? `${props.id}-hint` : undefined,
  template: props.words.hint
    ? html`<p class="hint" id="${props.id}-hint">${props.words.hint}</p>`
    : nothing,
});

/** A list of ids for `aria-describedby`, or nothing. */
export const idList = (...ids: readonly (string | undefined)[]) =>
  ids.filter(Boolean).join(' ') || nothing;

/** Several controls under one question: fieldset and legend, hint and error tied to the group. */
export const fieldGroup = (props: FieldFrame, controls: unknown): TemplateResult => {
  const hint = fieldHint(props);
  const error = fieldError(props);
  const {label} = props.words;
  return html`<fieldset
    class="field ${error.id ? 'wrong' : ''}"
    aria-describedby=${idList(hint.id, error.id)}
  >
    <legend class="label">
      ${props.headingLevel ? pageHeading(props.headingLevel, label) : label}
    </legend>
    ${hint.template} ${error.template} ${controls}
  </fieldset>`;
};
