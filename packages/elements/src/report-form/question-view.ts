import type {Step} from '@heard/schema';
import {html, nothing} from 'lit';

import {pageHeading, type FieldProps} from '../fields/field.ts';
import type {FormState} from './first-flow.ts';
import {optionsOf} from './ready-form.ts';
import {navigationWords, whatWords} from './report-form.messages.ts';
import type {View} from './view.ts';

type Editing = Extract<FormState, {status: 'editing'}>;

/** The questions of a page. Until the rest is loaded there is the first, which asks all of its. */
const asked = ({controller, ready: {form}}: View, step: Step<string>, {answers}: Editing) =>
  controller.further?.askedQuestions(step, form.questions, answers) ??
  step.questions.map((id) => form.questions[id]!);

/** The title and hint of a page. Those of the first come with the element. */
const pageWords = ({ready, localizer}: View, step: string) =>
  ready.stepWords?.(localizer, step, ready.definition?.id) ??
  (step === 'what' ? whatWords(localizer) : undefined);

/** One page of questions, drawn from the form definition: each field by the kind of its question. */
export const questionView = (view: View, state: Editing) => {
  const {controller, ready, localizer, headingLevel, uid} = view;
  const {steps, details = [], last = []} = ready.form;
  const step = [...steps, ...details, ...last].find(({id}) => id === state.step);
  if (!step) return nothing;

  const page = pageWords(view, step.id);
  const navigation = navigationWords(localizer);

  const fields = asked(view, step, state).map((question, index): FieldProps<never> => {
    const asked = controller.part.asked[question.id]!;
    const field = {
      question,
      words: asked.words(localizer),
      localizer,
      id: `${uid}-${question.id.replaceAll('.', '-')}`,
      options: optionsOf(ready, asked, localizer),
      answer: state.answers[question.id] as never,
      issues: state.issues.filter((issue) => issue.question === question.id),
      // The first label is the heading of a page that has no title of its own.
      headingLevel: page || index > 0 ? undefined : headingLevel,
      onAnswer: (answer: unknown) => controller.answer(question.id, answer),
    };
    return {
      ...field,
      error: controller.errors?.fieldError(field),
      note: controller.further?.lengthNoteWhenLong(field, controller.host),
    };
  });
  const submit = (event: Event) => {
    event.preventDefault();
    void controller.wish('continue');
  };
  return html`
    <form novalidate autocomplete="off" class="stack" @submit=${submit}>
      ${
        state.issues.length
          ? controller.errors?.errorSummary(localizer, fields, headingLevel)
          : nothing
      }
      <p class="muted small progress">${controller.further?.progress(view, state)}</p>
      ${
        page
          ? html`<div class="tight">
              ${pageHeading(headingLevel, page.title)}
              ${page.hint ? html`<p class="muted">${page.hint}</p>` : nothing}
            </div>`
          : nothing
      }
      ${fields.map((field) => {
        const {question} = field;
        const draw =
          controller.part.asked[question.id]!.field ?? controller.part.fields[question.kind];
        return draw?.(field);
      })}
      <p class="notice" role="status">
        ${controller.restMissing ? navigation.restMissing : nothing}
      </p>
      <div class="actions">
        <button type="submit" class="primary">${navigation.continue}</button>
        ${controller.further?.shortcuts(view, step)}
      </div>
    </form>
  `;
};
