import * as z from 'zod/mini';

import type {FormDefinition} from '../forms/form-definition.ts';
import type {Question} from '../questions/question.ts';
import {askedAnswers} from '../rules/asked-answers.ts';
import type {AnswerLookup} from '../rules/condition.ts';
import {answerSchema} from './answer-schema.ts';
import {reportSchema} from './report-schema.ts';
import type {Report} from './report.ts';
import {taxonomyVersion} from './taxonomy-version.ts';

/** What a report is made of. */
export interface ReportParts {
  readonly definition: FormDefinition<string>;
  /** The questions of the definition, by id. */
  readonly questions: Readonly<Record<string, Question>>;
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

/** What keeps a report from being one: where, and zod's code for why. Never the answer itself. */
export interface ReportIssue {
  /** `['answers', 'incident.narrative']`, for example. */
  readonly path: readonly PropertyKey[];
  readonly code: string;
}

/** A report that is fit to be sealed, or the reasons why it is not. */
export type AssembledReport =
  | {readonly ok: true; readonly report: Report}
  | {readonly ok: false; readonly issues: readonly ReportIssue[]};

// Only the questions of this form: a page that asks three need not know the other sixty.
const schemaFor = ({definition, questions}: ReportParts) => {
  const given = Object.keys(definition.given ?? {}).map((id) => [id, z.unknown()] as const);
  const asked = definition.steps
    .flatMap((step) => step.questions)
    .flatMap((id) => questions[id] ?? [])
    .map((question) => [question.id, z.optional(answerSchema(question))] as const);
  return reportSchema(z.strictObject(Object.fromEntries<z.ZodMiniType>([...given, ...asked])));
};

/**
 * Makes the report that is sealed and sent from what the person entered.
 *
 * Only answers that the form asks for are in it (see {@link askedAnswers}); texts stay as typed. It is
 * anonymous unless the person chose to be contacted. What comes out is a {@link Report}; never throws on answers.
 */
export const assembleReport = (parts: ReportParts): AssembledReport => {
  const {definition, reportLanguage, noticeVersion} = parts;
  const answers = askedAnswers(definition, parts.questions, parts.answers);
  const candidate = {
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
  };
  const result = schemaFor(parts).safeParse(candidate);
  return result.success
    ? {ok: true, report: result.data as Report}
    : {ok: false, issues: result.error.issues.map(({path, code}) => ({path, code}))};
};
