import type {FormDefinition} from '../forms/form-definition.ts';
import type {Question} from '../questions/question.ts';
import {askedAnswers} from '../rules/asked-answers.ts';
import type {AnswerLookup} from '../rules/condition.ts';
import {isOwn, ownAnswers, type OwnWords} from './own-answers.ts';
import type {Report} from './report.ts';
import {taxonomyVersion} from './taxonomy-version.ts';

/** What a report is made of. */
export interface ReportParts {
  readonly definition: FormDefinition<string>;
  /** The questions of the definition, by id. */
  readonly questions: Readonly<Record<string, Question>>;
  /** The embedder's own questions in the words on screen; their questions are among `questions` too. */
  readonly own?: readonly OwnWords[] | undefined;
  /** Everything the person entered, by question id, also on branches they left again. */
  readonly answers: AnswerLookup;
  readonly tenantId: string;
  /** The language of the words on screen (BCP 47). */
  readonly uiLocale: string;
  /** The language of the answers, if known (BCP 47). */
  readonly reportLanguage?: string | undefined;
  readonly noticeVersion?: string | undefined;
  /** The age recipient made from the receipt code. */
  readonly replyTo: string;
  /** The moment of sending; only its hour (UTC) enters the report. */
  readonly now: Date;
}

/**
 * Makes the report that is sealed and sent from what the person entered.
 *
 * Only answers that the form asks for are in it (see {@link askedAnswers}); texts stay as typed. It is
 * anonymous unless the person chose to be contacted. It is a {@link Report} if every answer passed
 * `checkStep` and fits its question: the form sees to both, so that a page need not load the schema.
 */
export const composeReport = (parts: ReportParts): Report => {
  const {definition, reportLanguage, noticeVersion} = parts;
  const asked = askedAnswers(definition, parts.questions, parts.answers);
  const answers = Object.fromEntries(Object.entries(asked).filter(([id]) => !isOwn(id)));
  const custom = ownAnswers(asked, parts.own ?? []);
  return {
    schemaVersion: 1,
    taxonomyVersion,
    formId: definition.id,
    formVersion: definition.version,
    tenantId: parts.tenantId,
    channel: 'web',
    submittedAt: `${parts.now.toISOString().slice(0, 13)}:00Z`,
    uiLocale: parts.uiLocale,
    ...(reportLanguage === undefined ? {} : {reportLanguage}),
    anonymous: answers['contact.preference'] !== 'contact_me',
    ...(noticeVersion === undefined ? {} : {noticeVersion}),
    replyTo: parts.replyTo,
    answers,
    ...(custom.length > 0 && {custom}),
  } as Report;
};
