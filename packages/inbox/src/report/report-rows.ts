import {
  answerLines,
  askedQuestions,
  type AskedQuestion,
  type Localizer,
} from '@heard/elements/words';
import {bank, type ContactMethod, type Report} from '@heard/schema';

import {yesOrNo} from './report.messages.ts';
import {contactHref} from './contact-href.ts';

/** A line of an answer; a way to reach somebody leads there. */
export interface Line {
  readonly text: string;
  readonly href?: string | undefined;
}

/** An answer as the staff read it. */
export interface ReportRow {
  readonly id: string;
  /** The question, in the words above the answer where the person checked it; else its id. */
  readonly title: string;
  /** False when we have no words for this question: title and options are codes then. */
  readonly hasWords: boolean;
  readonly lines: readonly Line[];
}

/** The answers of a report by what they are about. Every answer stands in exactly one part. */
export interface ReportParts {
  readonly told: readonly ReportRow[];
  readonly contact: readonly ReportRow[];
  readonly consents: readonly ReportRow[];
}

const words: ReadonlyMap<string, AskedQuestion> = new Map(
  askedQuestions.map((asked) => [asked.question.id, asked]),
);
const places: ReadonlyMap<string, number> = new Map(bank.map(({id}, at) => [id, at]));
const kinds: ReadonlyMap<string, string> = new Map(bank.map(({id, kind}) => [id, kind]));
const placeOf = (id: string) => places.get(id) ?? places.size;

/** An answer that is no text, list of texts or way to reach somebody: each of its parts, with its name. */
const partLines = (answer: unknown, localizer: Localizer): readonly string[] => {
  if (answer === undefined || answer === null) return [];
  if (typeof answer === 'boolean') return [yesOrNo(localizer, answer)];
  if (typeof answer === 'number')
    return [new Intl.NumberFormat(localizer.locale, {maximumFractionDigits: 6}).format(answer)];
  if (typeof answer === 'string') return [answer];
  if (Array.isArray(answer)) return answer.flatMap((part) => partLines(part, localizer));
  return Object.entries(answer).map(
    ([name, part]) => `${name}: ${partLines(part, localizer).join(', ')}`,
  );
};

/** Draws report answers into rows. `recipientName` gives the name of a recipient by its id. */
export const reportRows = (
  answers: Report['answers'],
  localizer: Localizer,
  recipientName: (id: string) => string,
): readonly ReportRow[] => {
  const row = (id: string, answer: unknown): ReportRow => {
    const found = words.get(id)?.words(localizer);
    const options = Object.entries(found?.options ?? {}).map(([option, label]) => ({
      id: option,
      label,
    }));
    return {
      id,
      title: found?.summary ?? found?.label ?? id,
      hasWords: found !== undefined,
      lines: linesOf(id, answer, options),
    };
  };
  const linesOf = (
    id: string,
    answer: unknown,
    options: readonly {readonly id: string; readonly label: string}[],
  ): readonly Line[] => {
    switch (kinds.get(id)) {
      case 'recipients':
        return (answer as readonly string[]).map((each) => ({text: recipientName(each)}));
      case 'contact-methods': {
        const methods = answer as readonly ContactMethod[];
        const texts = answerLines(methods, options);
        return methods.map(({kind, value}, at) => ({
          text: texts[at] ?? value,
          href: contactHref(kind, value),
        }));
      }
      case 'choice':
      case 'choices':
      case 'short-text':
      case 'long-text':
      case 'text-list':
        return answerLines(answer, options).map((text) => ({text}));
      default:
        return partLines(answer, localizer).map((text) => ({text}));
    }
  };
  return Object.entries(answers)
    .filter(([, answer]) => answer !== undefined)
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([id, answer]) => row(id, answer));
};

/** Sorts rows into the parts of the page. */
export const reportParts = (rows: readonly ReportRow[]): ReportParts => {
  const isContact = ({id}: ReportRow) => id.startsWith('contact.');
  const isConsent = ({id}: ReportRow) => id.startsWith('consent.');
  return {
    told: rows.filter((row) => !isContact(row) && !isConsent(row)),
    contact: rows.filter(isContact),
    consents: rows.filter(isConsent),
  };
};
