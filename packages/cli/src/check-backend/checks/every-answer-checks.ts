import {Problem} from '@heard/schema';

import type {Answer} from '../ask.ts';
import {firstOf, headerOf, jsonOf, type Check} from '../check.ts';
import {canary} from './refusal-checks.ts';

/** A check of every answer that came before it, so these have to be the last ones. */
const ofEvery = (
  id: string,
  title: string,
  wrong: (answer: Answer) => string | false | undefined,
): Check => ({
  id,
  title,
  run: (backEnd) => {
    for (const {asked, answer} of backEnd.answers) {
      const seen = firstOf(wrong(answer));
      if (seen !== undefined) return Promise.resolve(`${asked}, ${answer.status}: ${seen}`);
    }
    return Promise.resolve(undefined);
  },
});

const unlessProblem = (answer: Answer): string | undefined => {
  const type = headerOf(answer, 'Content-Type') ?? 'no Content-Type';
  const problem = Problem.safeParse(jsonOf(answer));
  return firstOf(
    !/^application\/problem\+json\b/i.test(type) && type,
    !problem.success && 'a body without type, title and status',
    problem.data?.status !== answer.status && `"status": ${problem.data?.status}`,
  );
};

/** What holds for every answer, refusals included. */
export const everyAnswerChecks: readonly Check[] = [
  ofEvery(
    'refusals-are-problems',
    'Every refusal is application/problem+json (RFC 9457) with its own status',
    (answer) => answer.status >= 400 && unlessProblem(answer),
  ),
  ofEvery(
    'no-own-fault',
    'No request makes the back end fail: no status of 500 and above',
    (answer) => answer.status >= 500 && 'a fault of the server',
  ),
  ofEvery(
    'no-redirect',
    'No answer leads elsewhere: reports are not sent after it',
    (answer) =>
      answer.status >= 300 && answer.status < 400 && (headerOf(answer, 'Location') ?? 'a redirect'),
  ),
  ofEvery(
    'no-echo',
    'No answer repeats what was sent',
    (answer) =>
      (answer.text.includes(canary) ||
        Object.values(answer.headers).flat().join().includes(canary)) &&
      'what was sent stands in it',
  ),
  ofEvery(
    'no-cookie',
    'No answer sets a cookie',
    (answer) => headerOf(answer, 'Set-Cookie') !== undefined && 'Set-Cookie',
  ),
  ofEvery(
    'no-credentials',
    'No answer asks pages for cookies or logins',
    (answer) =>
      headerOf(answer, 'Access-Control-Allow-Credentials') !== undefined &&
      'Access-Control-Allow-Credentials',
  ),
  ofEvery('no-store', 'No answer may be kept: Cache-Control: no-store', (answer) => {
    const said = headerOf(answer, 'Cache-Control');
    return !/\bno-store\b/i.test(said ?? '') && `Cache-Control: ${said ?? 'absent'}`;
  }),
  ofEvery(
    'no-guess',
    'No browser guesses what an answer is: X-Content-Type-Options: nosniff',
    (answer) =>
      headerOf(answer, 'X-Content-Type-Options')?.toLowerCase() !== 'nosniff' && 'no nosniff',
  ),
];
