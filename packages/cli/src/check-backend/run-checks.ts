import {NoAnswer} from './ask.ts';
import {BackEnd} from './back-end.ts';
import {NotRun, type Check, type Finding} from './check.ts';
import {corsChecks, objectCorsChecks} from './checks/cors-checks.ts';
import {everyAnswerChecks} from './checks/every-answer-checks.ts';
import {objectChecks} from './checks/object-checks.ts';
import {refusalChecks} from './checks/refusal-checks.ts';
import {storingChecks} from './checks/storing-checks.ts';
import type {Addressee} from './test-report.ts';

/** What to check beside reports. */
export interface CheckOptions {
  /** Whether to check `/objects` too; absent, yes. */
  readonly files?: boolean;
}

/** The checks, in the order in which they run. */
export const checksFor = ({files = true}: CheckOptions = {}): readonly Check[] => [
  ...storingChecks,
  ...corsChecks,
  ...refusalChecks,
  ...(files ? [...objectCorsChecks, ...objectChecks] : []),
  ...everyAnswerChecks,
];

const runOne = async ({id, title, run}: Check, backEnd: BackEnd): Promise<Finding> => {
  try {
    const seen = await run(backEnd);
    return seen === undefined ? {id, title, result: 'ok'} : {id, title, result: 'failed', seen};
  } catch (error) {
    if (error instanceof NotRun) return {id, title, result: 'not-run', seen: error.message};
    if (error instanceof NoAnswer)
      return {id, title, result: 'failed', seen: `no answer: ${error.message}`};
    throw error;
  }
};

/**
 * Runs all checks against the back end at `endpoint` (up to and including `/v1`), one after the other, since some
 * build on what came before.
 *
 * A right back end stores five test reports and four files, one of which belongs to a report. Throws
 * `UnusableKeys` when nothing can be sealed to the keys, before anything is sent, and `NoAnswer` when nobody answers.
 */
export const runChecks = async (
  endpoint: string,
  addressee: Addressee,
  options?: CheckOptions,
): Promise<readonly Finding[]> => {
  const backEnd = new BackEnd(endpoint, addressee);
  await backEnd.newSending();
  // Fifty lines that nobody answers would tell no more than one.
  await backEnd.preflight('/intake', []);
  const findings: Finding[] = [];
  for (const check of checksFor(options)) findings.push(await runOne(check, backEnd));
  return findings;
};
