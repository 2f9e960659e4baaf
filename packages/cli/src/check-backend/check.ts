import type {Answer} from './ask.ts';
import type {BackEnd} from './back-end.ts';

/** One thing that the contract promises. */
export interface Check {
  /** Stays the same from version to version: for scripts and for docs. */
  readonly id: string;
  /** What the back end does, when it is right. */
  readonly title: string;
  /** Resolves to what was seen instead, in a few words; to nothing when all is right. */
  readonly run: (backEnd: BackEnd) => Promise<string | undefined>;
}

/** How a check ended. `not-run`: what it builds on failed before. */
export interface Finding {
  readonly id: string;
  readonly title: string;
  readonly result: 'ok' | 'failed' | 'not-run';
  /** What was seen instead. Text of the back end in it is not made safe for a terminal. */
  readonly seen?: string;
}

/** A check can not tell anything, since something before it failed. */
export class NotRun extends Error {
  override readonly name = 'NotRun';
}

/** The first thing that is wrong of several; nothing when all are right. */
export const firstOf = (...seen: readonly (string | false | undefined)[]): string | undefined =>
  seen.find((what) => typeof what === 'string') as string | undefined;

/** The only value of a header; nothing when it is absent, and all of them when it comes more than once. */
export const headerOf = ({headers}: Answer, name: string): string | undefined =>
  headers[name.toLowerCase()]?.join(', ');

/** The words of a header that is a list, in small letters. */
export const listedIn = (answer: Answer, name: string): readonly string[] =>
  (headerOf(answer, name) ?? '')
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');

/** The JSON of an answer, or `undefined` when it has none. */
export const jsonOf = ({text}: Answer): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
