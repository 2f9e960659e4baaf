import type {ReceiptCode} from '@heard/delivery';
import {
  type AnswerLookup,
  type FormDefinition,
  type HelpKind,
  type Issue,
  type Question,
} from '@heard/schema';

/** The form as this page shows it: its steps in three lists, and the questions they name. */
export interface Form extends Pick<FormDefinition<string>, 'steps' | 'details' | 'last' | 'given'> {
  readonly questions: Readonly<Record<string, Question>>;
}

/**
 * Where the person is. Answers stay with them until the report is sent or they leave.
 *
 * `gate` → `editing` → `checking` → `sealing` → `sending` ⇄ `waiting` → `sent` → `done`, or `parked` (may be
 * tried again) or `refused` (will not help to try again); from both, back to `checking`. `danger` and `help`: no
 * report, from `gate` and back.
 */
export type FormState = {readonly answers: AnswerLookup} & Phase;

export type Phase =
  | {readonly status: 'gate'}
  /** Somebody is in danger now, or wants help and no report. */
  | {readonly status: 'danger' | 'help'}
  | {
      readonly status: 'editing';
      readonly step: string;
      readonly issues: readonly Issue[];
      /** Came from the check page and goes back to it. */
      readonly returning: boolean;
    }
  | {readonly status: 'checking'}
  | SendingPhase
  /** The receipt code is saved and no longer on the page. */
  | {readonly status: 'done'; readonly help: readonly HelpKind[]};

/** From the press of Send on. */
export type SendingPhase =
  | {readonly status: 'sealing'}
  /** `file`: the number of the file under way, of `files`; without files, the report itself. */
  | {readonly status: 'sending'; readonly file?: number; readonly files?: number}
  | {readonly status: 'waiting'; readonly seconds: number}
  /** `maybe`: it may have arrived, since an answer was lost. */
  | {readonly status: 'parked'; readonly maybe: boolean}
  /** `file`: the name of a file that the intake does not take. */
  | {readonly status: 'refused'; readonly file?: string}
  /** `help`: the kinds of help that fit the answers, which are gone. */
  | {readonly status: 'sent'; readonly receipt: ReceiptCode; readonly help: readonly HelpKind[]};

export type Action =
  | {readonly type: 'begin'}
  | {readonly type: 'danger' | 'help'}
  | {readonly type: 'answer'; readonly question: string; readonly answer: unknown}
  /** `issues`: what has to change on this page first. */
  | {
      readonly type: 'continue';
      readonly issues: readonly Issue[];
      /** Passes over the rest of the list. */
      readonly skip?: boolean;
    }
  | {readonly type: 'back'}
  /** From the check page to one page and back. */
  | {readonly type: 'change'; readonly step: string; readonly issues?: readonly Issue[]}
  /** From the check page through all pages of one list. */
  | {readonly type: 'go-through'; readonly list: 'details' | 'last'}
  /** Goes on with sealing and sending, if that can follow where the person is. */
  | {readonly type: 'move'; readonly to: SendingPhase}
  | {readonly type: 'saved'}
  /** Takes up a report that was kept. */
  | {readonly type: 'restore'; readonly answers: AnswerLookup; readonly step: string}
  | {readonly type: 'leave'};

/** Says what follows when something happens. */
export type Reduce = (state: FormState, action: Action, form: Form) => FormState;

export const initialState: FormState = {status: 'gate', answers: {}};

/** The phases of sending are one page. */
export const underway = ['sealing', 'sending', 'waiting'];

/** The page on screen: all phases of sending are one. */
export const pageOf = (state: FormState): string =>
  state.status === 'editing'
    ? state.step
    : underway.includes(state.status)
      ? 'sending'
      : state.status;

/** Opens a page of questions. */
export const edit = (
  answers: AnswerLookup,
  step: string,
  returning = false,
  issues: readonly Issue[] = [],
): FormState => ({status: 'editing', answers, step, issues, returning});

const without = (answers: AnswerLookup, question: string): AnswerLookup =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));

/**
 * What follows before the rest of the form is loaded: beginning, answering the first page, and leaving. Pure. An
 * action that makes no sense where the person is changes nothing. All the rest is in `flow.ts`.
 */
export const reduceFirst: Reduce = (state, action, form) => {
  const {answers, status} = state;
  switch (action.type) {
    case 'begin': {
      // Before the rest is loaded there is one page, and it is always asked.
      const [first] = form.steps;
      return status === 'gate' && first ? edit(answers, first.id) : state;
    }

    case 'answer': {
      if (status !== 'editing') return state;
      const {question, answer} = action;
      return {
        ...state,
        answers:
          answer === undefined ? without(answers, question) : {...answers, [question]: answer},
      };
    }

    case 'back':
      return {status: 'gate', answers};

    case 'leave':
      return initialState;

    default:
      return state;
  }
};
