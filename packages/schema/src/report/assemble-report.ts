import * as z from 'zod/mini';

import {allSteps} from '../forms/all-steps.ts';
import {answerSchema} from './answer-schema.ts';
import {composeReport, type ReportParts} from './compose-report.ts';
import {isOwn} from './own-answers.ts';
import {reportSchema} from './report-schema.ts';
import type {Report} from './report.ts';

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
  const asked = allSteps(definition)
    .flatMap((step) => step.questions)
    .flatMap((id) => (isOwn(id) ? [] : (questions[id] ?? [])))
    .map((question) => [question.id, z.optional(answerSchema(question))] as const);
  return reportSchema(z.strictObject(Object.fromEntries<z.ZodMiniType>([...given, ...asked])));
};

/**
 * Makes a report from what the person entered and checks it: for whoever can afford the schema. What comes out
 * is a {@link Report}; never throws on answers.
 */
export const assembleReport = (parts: ReportParts): AssembledReport => {
  const result = schemaFor(parts).safeParse(composeReport(parts));
  return result.success
    ? {ok: true, report: result.data as Report}
    : {ok: false, issues: result.error.issues.map(({path, code}) => ({path, code}))};
};
