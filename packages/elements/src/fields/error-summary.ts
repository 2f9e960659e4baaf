import {html, nothing, type TemplateResult} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import {focusControl} from '../page/focus-control.ts';
import type {FieldFrame} from './field.ts';
import {summaryTitle} from './error.messages.ts';

/** The id of the control that an error leads to. */
const controlId = ({id, question, options}: FieldFrame, part?: string): string => {
  const first = options[0]?.id;
  if (question.kind === 'contact-methods') return `${id}-${part ?? first}`;
  return first ? `${id}-${first}` : id;
};

/**
 * The list of everything to change on a page, each a link to its control. It takes focus when it appears.
 * The links never touch the address of the page: it is not ours.
 */
export const errorSummary = (
  localizer: Localizer,
  fields: readonly FieldFrame[],
  level: number,
): TemplateResult | typeof nothing => {
  const lines = fields.flatMap((field) =>
    field.issues.map(({code, part}) => ({
      text: field.words.errors[code] ?? '',
      control: controlId(field, part),
    })),
  );
  // The question may be hidden by now, and its errors with it.
  if (!lines.length) return nothing;
  const go = (event: Event, id: string) => {
    event.preventDefault();
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    const control = root.getElementById(id);
    if (control) focusControl(control);
  };
  const title = `${lines[0]!.control}-summary`;
  return html`<div class="summary tight" role="group" aria-labelledby=${title}>
    <h3 id=${title} aria-level=${level + 1}>${summaryTitle(localizer)}</h3>
    <ul>
      ${lines.map(
        ({text, control}) =>
          html`<li>
            <a href="#${control}" @click=${(event: Event) => go(event, control)}>${text}</a>
          </li>`,
      )}
    </ul>
  </div>`;
};
