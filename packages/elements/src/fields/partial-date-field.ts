import type {PartialDateQuestion} from '@heard/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {asTyped} from './as-typed.ts';
import {fieldGroup, idList, type FieldProps} from './field.ts';
import {dateWords, noMonth} from './partial-date.messages.ts';
import {dateOf, datePartsOf, meaningOf, wrongDateParts, type DateParts} from './partial-date.ts';

const format = (locale: string, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, {calendar: 'gregory', timeZone: 'UTC', ...parts});

/** Year, month and day in the order in which a language writes them. */
const inOrder = (locale: string): readonly (keyof DateParts)[] => {
  const date = format(locale, {year: 'numeric', month: 'long', day: 'numeric'});
  const order = date.formatToParts(0).map(({type}) => type);
  const parts: (keyof DateParts)[] = ['year', 'month', 'day'];
  return parts.sort((one, other) => order.indexOf(one) - order.indexOf(other));
};

const monthNames = (locale: string): readonly string[] => {
  const month = format(locale, {month: 'long'});
  return Array.from({length: 12}, (_, at) => month.format(Date.UTC(2000, at)));
};

/**
 * A date known to the day, the month or the year: three controls, of which day and month may stay empty.
 *
 * Months have names, because not everybody reads 5/11 as the same day. The numbers are taken in the digits of
 * every script. What makes no date stays in the boxes, and in the answer, as it was typed.
 */
export const partialDateField = (props: FieldProps<string>): TemplateResult => {
  const {id, localizer, error} = props;
  const {locale} = localizer;
  const question = props.question as PartialDateQuestion;
  const parts = datePartsOf(question, props.answer);
  const wrong = error ? wrongDateParts(question, parts) : undefined;
  const labels = dateWords(localizer);

  const control = (part: keyof DateParts) => {
    const isWrong = wrong?.has(part);
    const describedBy = idList(isWrong ? error?.id : undefined);
    const invalid = isWrong ? 'true' : nothing;
    const put = (event: Event) => {
      const {value} = event.target as HTMLInputElement | HTMLSelectElement;
      props.onAnswer(dateOf(question, {...parts, [part]: value}));
    };
    if (part === 'month')
      return html`<select
        id="${id}-month"
        autocomplete="off"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${put}
      >
        <option value="" .selected=${!parts.month}>${noMonth(localizer)}</option>
        ${monthNames(locale).map(
          (name, at) =>
            html`<option value=${at + 1} .selected=${parts.month === `${at + 1}`}>${name}</option>`,
        )}
      </select>`;
    return html`<input
      type="text"
      id="${id}-${part}"
      inputmode="numeric"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      .value=${asTyped(parts[part], meaningOf)}
      @input=${put}
    />`;
  };
  return fieldGroup(
    props,
    html`<div class="date" id=${id}>
      ${inOrder(locale).map(
        (part) =>
          html`<div class=${part}>
            <label class="part" for="${id}-${part}">${labels[part]}</label>
            ${control(part)}
          </div>`,
      )}
    </div>`,
  );
};
