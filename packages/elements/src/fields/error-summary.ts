import type {IssueCode} from '@heard/schema';
import {html, nothing, type TemplateResult} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import {focusControl} from '../page/focus-control.ts';
import type {FieldFrame} from './field.ts';
import {summaryTitle} from './error.messages.ts';
import {issueText} from './issue-text.ts';

/**
 * The id of the control that an error leads to, or of what holds the controls of the field. Where there are
 * options to tick the first of them carries the error; the parts of an answer have the id of the part.
 */
const targetId = ({id, question, options}: FieldFrame, part?: string): string => {
  const first = options[0]?.id;
  switch (question.kind) {
    case 'contact-methods':
      return `${id}-${part ?? first}`;
    case 'choices':
      return question.groups ? id : `${id}-${first}`;
    case 'choice':
    case 'recipients':
      return `${id}-${first}`;
    case 'language':
      return first ? `${id}-${first}` : id;
    case 'consent':
      return `${id}-yes`;
    default:
      return part ? `${id}-${part}` : id;
  }
};

/** The control itself: of several, the first that is marked as wrong, or else the first. */
const controlIn = (target: HTMLElement): HTMLElement => {
  const controls = 'input, select, textarea, summary';
  if (target.matches(controls)) return target;
  const first = (selector: string) => target.querySelector<HTMLElement>(selector);
  return first('[aria-invalid]') ?? first(controls) ?? target;
};

/** Sentences that fit many questions, and two of a kind, do not say by themselves what they are about. */
const needsName = ({words}: FieldFrame, code: IssueCode, all: readonly IssueCode[]): boolean =>
  words.errors[code]
    ? all.filter((each) => each === code).length > 1
    : code === 'too-long' || code === 'date-format';

const nameOf = ({words}: FieldFrame, part?: string): string =>
  (part && words.options[part]) || words.label;

/**
 * The list of everything to change on a page, each a link to its control. It takes focus when it appears.
 * The links never touch the address of the page: it is not ours.
 */
export const errorSummary = (
  localizer: Localizer,
  fields: readonly FieldFrame[],
  level: number,
): TemplateResult | typeof nothing => {
  const codes = fields.flatMap(({issues}) => issues.map(({code}) => code));
  const lines = fields.flatMap((field) =>
    field.issues.map(({code, part}) => ({
      text: issueText(field, code),
      which: needsName(field, code, codes) && nameOf(field, part),
      control: targetId(field, part),
    })),
  );
  // The question may be hidden by now, and its errors with it.
  if (!lines.length) return nothing;
  const go = (event: Event, id: string) => {
    event.preventDefault();
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    const target = root.getElementById(id);
    if (target) focusControl(controlIn(target));
  };
  const title = `${lines[0]!.control}-summary`;
  return html`<div class="summary tight" role="group" aria-labelledby=${title}>
    <h3 id=${title} aria-level=${level + 1}>${summaryTitle(localizer)}</h3>
    <ul>
      ${lines.map(
        ({text, which, control}) =>
          html`<li>
            <a href="#${control}" @click=${(event: Event) => go(event, control)}
              >${which ? html`<span class="which">${which}</span> ` : nothing}${text}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
};
