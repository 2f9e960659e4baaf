import type {ReceiptCode} from '@heard/delivery';
import {holds, type AnswerLookup, type Issue, type Question, type Step} from '@heard/schema';

/** The form as this page shows it: its steps, and the questions they name. */
export interface Form {
  readonly steps: readonly Step<string>[];
  readonly questions: Readonly<Record<string, Question>>;
}

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
  | SendingPhase;

/** From the press of Send on. */
export type SendingPhase =
  | {readonly status: 'sealing'}
  | {readonly status: 'sending'}
  | {readonly status: 'waiting'; readonly seconds: number}
  /** `maybe`: it may have arrived, since an answer was lost. */
  | {readonly status: 'parked'; readonly maybe: boolean}
  | {readonly status: 'refused'}
  | {readonly status: 'sent'; readonly receipt: ReceiptCode};

export type Action =
  | {readonly type: 'begin'}
  | {readonly type: 'answer'; readonly question: string; readonly answer: unknown}
  /** `issues`: what has to change on this page first. */
  | {readonly type: 'continue'; readonly issues: readonly Issue[]}
  | {readonly type: 'back'}
  | {readonly type: 'change'; readonly step: string}
  /** Goes on with sealing and sending, if that can follow where the person is. */
  | {readonly type: 'move'; readonly to: SendingPhase}
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

const underway = ['sealing', 'sending', 'waiting'];
/** What may come before each phase of sending. A second press of Send finds no way in. */
const before: Readonly<Record<SendingPhase['status'], readonly string[]>> = {
  sealing: ['checking', 'parked'],
  sending: underway,
  waiting: underway,
  parked: underway,
  refused: underway,
  sent: underway,
};

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
      if (action.issues.length) return {...state, issues: action.issues};
      const next = steps[steps.findIndex(({id}) => id === state.step) + 1];
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

    case 'move':
      if (!before[action.to.status].includes(state.status)) return state;
      // Nothing of the report stays on the page once it has arrived.
      return {...action.to, answers: action.to.status === 'sent' ? {} : answers};

    case 'leave':
      return initialState;
  }
};
