import {askedQuestions} from '@heard/schema';
import {html, nothing} from 'lit';

import {pageHeading, type FieldProps} from '../fields/field.ts';
import {visibleSteps, type FormState} from './flow.ts';
import {optionsOf} from './ready-form.ts';
import {navigationWords, progress, stepWords} from './report-form.messages.ts';
import type {View} from './view.ts';

type Editing = Extract<FormState, {status: 'editing'}>;

/** One page of questions, drawn from the form definition: each field by the kind of its question. */
export const questionView = (view: View, state: Editing) => {
  const {controller, ready, localizer, headingLevel, uid} = view;
  const steps = visibleSteps(ready.form, state.answers);
  const at = steps.findIndex(({id}) => id === state.step);
  const step = steps[at];
  if (!step) return nothing;

  const page = (stepWords(localizer) as Record<string, {title: string; hint: string}>)[step.id];
  const navigation = navigationWords(localizer);
  const count = new Intl.NumberFormat(localizer.locale);

  const fields = askedQuestions(step, ready.form.questions, state.answers).map(
    (question, index): FieldProps<never> => {
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
        error: controller.further?.fieldError(field),
        note: controller.further?.lengthNote(field),
      };
    },
  );
  const submit = (event: Event) => {
    event.preventDefault();
    void controller.continue();
  };
  return html`
    <form novalidate autocomplete="off" class="stack" @submit=${submit}>
      ${
        state.issues.length
          ? controller.further?.errorSummary(localizer, fields, headingLevel)
          : nothing
      }
      <p class="muted small">
        ${progress(localizer, count.format(at + 1), count.format(steps.length))}
      </p>
      ${
        page
          ? html`<div class="tight">
              ${pageHeading(headingLevel, page.title)}
              <p class="muted">${page.hint}</p>
            </div>`
          : nothing
      }
      ${fields.map((field) => controller.part.fields[field.question.kind]?.(field) ?? nothing)}
      <p class="notice" role="status">
        ${controller.restMissing ? navigation.restMissing : nothing}
      </p>
      <div class="actions">
        <button type="submit" class="primary">${navigation.continue}</button>
      </div>
    </form>
  `;
};
