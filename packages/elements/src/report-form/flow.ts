import type {ReceiptCode} from '@heard/delivery';
import {
  checkStep,
  holds,
  type AnswerLookup,
  type Issue,
  type Question,
  type Step,
} from '@heard/schema';

/** The form as this page shows it: its steps, and the questions they name. */
export interface Form {
  readonly steps: readonly Step<string>[];
  readonly questions: Readonly<Record<string, Question>>;
}

/** Why a report was not taken, as far as the person needs to know. */
export type Refusal = 'not-accepted' | 'not-ready';

/**
 * Where the person is. Answers stay with them until the report is sent or they leave.
 *
 * `gate` → `editing` → `checking` → `sealing` → `sending` ⇄ `waiting` → `sent`, or `parked` (may be tried
 * again) or `refused` (will not help to try again); from both, back to `checking`.
 */
export type FormState = {readonly answers: AnswerLookup} & Phase;

export type Phase =
  | {readonly status: 'gate'}
  | {
      readonly status: 'editing';
      readonly step: string;
      readonly issues: readonly Issue[];
      /** Came from the check page and goes back to it. */
      readonly returning: boolean;
    }
  | {readonly status: 'checking'}
  | {readonly status: 'sealing'}
  | {readonly status: 'sending'}
  | {readonly status: 'waiting'; readonly seconds: number}
  | {readonly status: 'parked'}
  | {readonly status: 'refused'; readonly refusal: Refusal}
  | {readonly status: 'sent'; readonly receipt: ReceiptCode};

export type Action =
  | {readonly type: 'begin'}
  | {readonly type: 'answer'; readonly question: string; readonly answer: unknown}
  | {readonly type: 'continue'}
  | {readonly type: 'back'}
  | {readonly type: 'change'; readonly step: string}
  | {readonly type: 'seal'}
  | {readonly type: 'sending'}
  | {readonly type: 'waiting'; readonly seconds: number}
  | {readonly type: 'park'}
  | {readonly type: 'refuse'; readonly refusal: Refusal}
  | {readonly type: 'finish'; readonly receipt: ReceiptCode}
  | {readonly type: 'leave'};

export const initialState: FormState = {status: 'gate', answers: {}};

/** The steps that are asked, given the answers so far. */
export const visibleSteps = ({steps}: Form, answers: AnswerLookup) =>
  steps.filter(({when}) => !when || holds(when, answers));

const edit = (answers: AnswerLookup, step: string, returning = false): FormState => ({
  status: 'editing',
  answers,
  step,
  issues: [],
  returning,
});

const without = (answers: AnswerLookup, question: string): AnswerLookup =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));

const sendable = new Set<Phase['status']>(['checking', 'parked']);
const underway = new Set<Phase['status']>(['sealing', 'sending', 'waiting']);

/**
 * What follows when something happens. Pure. An action that makes no sense where the person is changes
 * nothing: a second press of Send while the first is under way, for example.
 */
export const reduce = (state: FormState, action: Action, form: Form): FormState => {
  const {answers} = state;
  const steps = visibleSteps(form, answers);
  switch (action.type) {
    case 'begin':
      return state.status === 'gate' && steps[0] ? edit(answers, steps[0].id) : state;

    case 'answer': {
      if (state.status !== 'editing') return state;
      const {question, answer} = action;
      return {
        ...state,
        answers:
          answer === undefined ? without(answers, question) : {...answers, [question]: answer},
      };
    }

    case 'continue': {
      if (state.status !== 'editing') return state;
      const at = steps.findIndex(({id}) => id === state.step);
      const issues = steps[at] ? checkStep(steps[at], form.questions, answers) : [];
      if (issues.length) return {...state, issues};
      const next = steps[at + 1];
      return next && !state.returning ? edit(answers, next.id) : {status: 'checking', answers};
    }

    case 'back': {
      if (state.status === 'checking') {
        const last = steps.at(-1);
        return last ? edit(answers, last.id) : state;
      }
      if (state.status === 'parked' || state.status === 'refused')
        return {status: 'checking', answers};
      if (state.status !== 'editing') return state;
      if (state.returning) return {status: 'checking', answers};
      const previous = steps[steps.findIndex(({id}) => id === state.step) - 1];
      return previous ? edit(answers, previous.id) : {status: 'gate', answers};
    }

    case 'change':
      return state.status === 'checking' ? edit(answers, action.step, true) : state;

    case 'seal':
      return sendable.has(state.status) ? {status: 'sealing', answers} : state;

    case 'sending':
      return underway.has(state.status) ? {status: 'sending', answers} : state;

    case 'waiting':
      return underway.has(state.status)
        ? {status: 'waiting', answers, seconds: action.seconds}
        : state;

    case 'park':
      return underway.has(state.status) ? {status: 'parked', answers} : state;

    case 'refuse':
      return underway.has(state.status)
        ? {status: 'refused', answers, refusal: action.refusal}
        : state;

    case 'finish':
      // Nothing of the report stays on the page once it has arrived.
      return underway.has(state.status)
        ? {status: 'sent', answers: {}, receipt: action.receipt}
        : state;

    case 'leave':
      return initialState;
  }
};
