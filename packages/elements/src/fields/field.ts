import type {Issue, Question} from '@heard/schema';
import {html, nothing, type TemplateResult} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import type {LooseWords} from '../questions/question-words.ts';

/** One option as drawn. */
export interface OptionView {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** An option with what only its field knows of it. */
export interface DrawnOption extends Omit<OptionView, 'label'> {
  /** The label, or a template of it. */
  readonly label: unknown;
  /** What stands below the option, drawn: questions that it opens. */
  readonly more?: unknown;
}

/** What surrounds the controls of a field, whatever its answer is. */
export interface FieldFrame {
  readonly question: Question;
  /** Unique in the shadow root; the ids of the controls are made from it. */
  readonly id: string;
  readonly words: LooseWords;
  readonly localizer: Localizer;
  /** The options on offer, where the question has any. */
  readonly options: readonly DrawnOption[];
  readonly issues: readonly Issue[];
  /** What is wrong with the answer, drawn. Left out while nothing is. */
  readonly error?: FieldError | undefined;
  /** A remark below the control, announced when it changes. */
  readonly note?: string | undefined;
  /** The level of the heading, when the label is the heading of the page. */
  readonly headingLevel?: number | undefined;
}

/** An error, and the id by which its control is described. */
export interface FieldError {
  readonly id: string;
  readonly template: TemplateResult;
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
  html`<h2 class="page-heading" part="heading" aria-level=${level}>${words}</h2>`;

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
  const {words, error, headingLevel} = props;
  return html`<fieldset
    class="field ${error ? 'wrong' : ''}"
    aria-describedby=${idList(hint.id, error?.id)}
  >
    <legend class="label">
      ${headingLevel ? pageHeading(headingLevel, words.label) : words.label}
    </legend>
    ${hint.template} ${error?.template} ${controls}
  </fieldset>`;
};
