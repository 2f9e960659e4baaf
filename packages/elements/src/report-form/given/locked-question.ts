import type {Config} from '@heard/schema';
import {html} from 'lit';

import {pageHeading, type Field, type FieldProps, type OptionView} from '../../fields/field.ts';
import type {Localizer} from '../../locale/localizer.ts';
import {inLocale} from '../../locale/localized-text.ts';
import type {AskedQuestion} from '../../questions/question-words.ts';
import {linesOf} from '../summary-rows.ts';
import {givenBy} from './given.messages.ts';

/** A question whose answer is given for good: shown as text, with the name of who gave it. */
export const lockedQuestion = (
  asked: AskedQuestion,
  {organization}: Pick<Config, 'organization'>,
): AskedQuestion => {
  const by = (localizer: Localizer) =>
    givenBy(localizer, inLocale(organization.name, localizer.locale));
  const field = ({words, headingLevel, answer, options, localizer}: FieldProps<never>) => {
    const lines = linesOf(asked, answer, options as readonly OptionView[], localizer);
    return html`<div class="field">
      ${
        headingLevel
          ? pageHeading(headingLevel, words.label)
          : html`<p class="label">${words.label}</p>`
      }
      <div translate="no">${lines.map((line) => html`<p dir="auto">${line}</p>`)}</div>
      <p class="hint">${by(localizer)}</p>
    </div>`;
  };
  return {...asked, givenBy: by, field: field as Field};
};
