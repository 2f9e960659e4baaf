import {problemStatuses, problemUrn, type ProblemType} from '@heard/schema';

import type {Answer} from './ask.ts';
import {jsonOf} from './check.ts';

const typeOf = (answer: Answer): unknown => {
  const body = jsonOf(answer);
  return typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
};

/** The status and the problem type of an answer, for people: "201", "422 urn:heard:problem:key-reused". */
export const brief = (answer: Answer): string => {
  const type = typeOf(answer);
  return [answer.status, ...(typeof type === 'string' ? [type.slice(0, 80)] : [])].join(' ');
};

/** What is wrong with an answer that should refuse with this type and the status that belongs to it. */
export const unlessRefused = (answer: Answer, type: ProblemType): string | undefined => {
  const isRight = answer.status === problemStatuses[type] && typeOf(answer) === problemUrn(type);
  return isRight ? undefined : `${brief(answer)}, not ${problemStatuses[type]} ${problemUrn(type)}`;
};

/** What is wrong with a refusal that should point at this place of the body (RFC 6901). */
export const unlessPointing = (answer: Answer, pointer: string): string | undefined => {
  const body = jsonOf(answer) as {errors?: readonly {pointer?: unknown}[]} | undefined;
  const errors = Array.isArray(body?.errors) ? body.errors : [];
  return errors.some((error) => error?.pointer === pointer)
    ? undefined
    : `no error in "errors" points to ${pointer}`;
};
