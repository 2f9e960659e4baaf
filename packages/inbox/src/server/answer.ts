import {Problem, problemUrn, type ProblemType} from '@heard/schema';

/** What keeps a request from being answered, as far as a member of the staff needs to know. */
export const serverTroubles = [
  'offline',
  'session-required',
  'login-refused',
  'unknown-tenant',
  'unknown-item',
  'too-many-attempts',
  'server',
] as const;
export type ServerTrouble = (typeof serverTroubles)[number];

/** The answer to a request. `retryAfter` is in seconds. */
export type ServerAnswer<T> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly code: ServerTrouble; readonly retryAfter?: number};

/** Those problems of the contract that mean something else to the staff than "the server does not work". */
const told = [
  'session-required',
  'login-refused',
  'unknown-tenant',
  'unknown-item',
  'too-many-attempts',
] as const satisfies readonly (ProblemType & ServerTrouble)[];

/** Reads why a request failed. The server's own sentences are never shown. */
export const readTrouble = async (response: Response): Promise<ServerAnswer<never>> => {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = Problem.safeParse(body);
  if (!problem.success) return {ok: false, code: 'server'};
  const {type, retryAfter} = problem.data;
  const code = told.find((each) => problemUrn(each) === type) ?? 'server';
  return {ok: false, code, ...(retryAfter === undefined ? {} : {retryAfter})};
};
