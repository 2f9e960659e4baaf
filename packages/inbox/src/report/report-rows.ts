import {
  answerLines,
  askedQuestions,
  type AskedQuestion,
  type Localizer,
} from '@heard/elements/words';
import {bank, type ContactMethod, type Report} from '@heard/schema';

import {contactHref} from './contact-href.ts';
import {yesOrNo} from './report.messages.ts';
import type {Line, Row} from './row.ts';

/** The answers of a report by what they are about. Every answer stands in exactly one part. */
export interface ReportParts {
  readonly told: readonly Row[];
  readonly contact: readonly Row[];
  readonly consents: readonly Row[];
}

type RecipientName = (id: string) => string;

const asked: ReadonlyMap<string, AskedQuestion> = new Map(
  askedQuestions.map((each) => [each.question.id, each]),
);
const places: ReadonlyMap<string, number> = new Map(bank.map(({id}, at) => [id, at]));
const kinds: ReadonlyMap<string, string> = new Map(bank.map(({id, kind}) => [id, kind]));
const placeOf = (id: string) => places.get(id) ?? places.size;

/** An answer of any shape, so that none is ever dropped: each of its parts, with its name. */
const partLines = (answer: unknown, localizer: Localizer): readonly string[] => {
  if (answer === undefined || answer === null) return [];
  if (typeof answer === 'boolean') return [yesOrNo(localizer, answer)];
  if (typeof answer === 'number')
    return [new Intl.NumberFormat(localizer.locale, {maximumFractionDigits: 6}).format(answer)];
  if (typeof answer !== 'object') return [String(answer)];
  if (Array.isArray(answer)) return answer.flatMap((part) => partLines(part, localizer));
  return Object.entries(answer).map(
    ([name, part]) => `${name}: ${partLines(part, localizer).join(', ')}`,
  );
};

const answerRow = (
  id: string,
  answer: unknown,
  localizer: Localizer,
  recipientName: RecipientName,
): Row => {
  const words = asked.get(id)?.words(localizer);
  const labels = Object.entries(words?.options ?? {});
  const label = (option: string) => labels.find(([each]) => each === option)?.[1] ?? option;
  const lines = (): readonly Line[] => {
    switch (kinds.get(id)) {
      case 'recipients':
        return (answer as readonly string[]).map((each) => ({text: recipientName(each)}));
      case 'contact-methods':
        return (answer as readonly ContactMethod[]).map(({kind, value}) => ({
          label: label(kind),
          text: value,
          href: contactHref(kind, value),
        }));
      case 'choice':
      case 'choices':
        return answerLines(
          answer,
          labels.map(([option, text]) => ({id: option, label: text})),
        ).map((text) => ({text}));
      default:
        return partLines(answer, localizer).map((text) => ({text}));
    }
  };
  return {
    id,
    title: words?.summary ?? words?.label ?? id,
    hasWords: words !== undefined,
    lines: lines(),
  };
};

/**
 * The answers of a report in the language of the localizer, in the order of the question bank.
 *
 * A title is what stands above the answer where the person checked it. A question that has no words here is
 * shown by its id, never dropped. Texts are as typed.
 */
export const reportRows = (
  answers: Report['answers'],
  localizer: Localizer,
  recipientName: RecipientName,
): readonly Row[] =>
  Object.entries(answers)
    .filter(([, answer]) => answer !== undefined)
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([id, answer]) => answerRow(id, answer, localizer, recipientName));

/** Sorts rows into the parts of the page. */
export const reportParts = (rows: readonly Row[]): ReportParts => {
  const isContact = ({id}: Row) => id.startsWith('contact.');
  const isConsent = ({id}: Row) => id.startsWith('consent.');
  return {
    told: rows.filter((row) => !isContact(row) && !isConsent(row)),
    contact: rows.filter(isContact),
    consents: rows.filter(isConsent),
  };
};
