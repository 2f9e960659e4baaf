import type {ReceiptCode} from '@heard/delivery';
import {
  holds,
  type AnswerLookup,
  type FormDefinition,
  type HelpKind,
  type Issue,
  type Question,
  type Step,
} from '@heard/schema';

/** The form as this page shows it: its steps in three lists, and the questions they name. */
export interface Form extends Pick<FormDefinition<string>, 'steps' | 'details' | 'last' | 'given'> {
  readonly questions: Readonly<Record<string, Question>>;
}

/**
 * Where the person is. Answers stay with them until the report is sent or they leave.
 *
 * `gate` → `editing` → `checking` → `sealing` → `sending` ⇄ `waiting` → `sent` → `done`, or `parked` (may be
 * tried again) or `refused` (will not help to try again); from both, back to `checking`. `danger`: help first.
 */
export type FormState = {readonly answers: AnswerLookup} & Phase;

export type Phase =
  | {readonly status: 'gate'}
  /** Somebody is in danger now. */
  | {readonly status: 'danger'}
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
  | {readonly type: 'danger'}
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

export const initialState: FormState = {status: 'gate', answers: {}};

/** The steps of a list that are asked, given the answers so far. */
export const visibleSteps = (steps: readonly Step<string>[] | undefined, answers: AnswerLookup) =>
  (steps ?? []).filter(({when}) => !when || holds(when, answers));

/** The list that a step stands in. */
export const listOf = ({steps, details, last}: Form, step: string) =>
  [steps, details, last].find((list) => list?.some(({id}) => id === step)) ?? [];

/** The page on screen: all phases of sending are one. */
export const pageOf = (state: FormState): string =>
  state.status === 'editing'
    ? state.step
    : underway.includes(state.status)
      ? 'sending'
      : state.status;

const edit = (
  answers: AnswerLookup,
  step: string,
  returning = false,
  issues: readonly Issue[] = [],
): FormState => ({status: 'editing', answers, step, issues, returning});

const without = (answers: AnswerLookup, question: string): AnswerLookup =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));

const underway = ['sealing', 'sending', 'waiting'];
/** What may come before each phase of sending. A second press of Send finds no way in. */
const before: Readonly<Record<SendingPhase['status'], readonly string[]>> = {
  sealing: ['checking', 'parked', 'editing'],
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
  const {answers, status} = state;
  const editing = status === 'editing';
  const list = editing ? listOf(form, state.step) : form.steps;
  const steps = visibleSteps(list, answers);
  const at = editing ? steps.findIndex(({id}) => id === state.step) : -1;
  switch (action.type) {
    case 'begin':
      return status === 'gate' && steps[0]
        ? edit(Object.keys(answers).length ? answers : (form.given ?? answers), steps[0].id)
        : state;

    case 'danger':
      return status === 'gate' ? {status: 'danger', answers} : state;

    case 'answer': {
      if (!editing) return state;
      const {question, answer} = action;
      return {
        ...state,
        answers:
          answer === undefined ? without(answers, question) : {...answers, [question]: answer},
      };
    }

    case 'continue': {
      if (!editing) return state;
      if (action.issues.length) return {...state, issues: action.issues};
      const next = steps[at + 1];
      if (next && !state.returning && !action.skip) return edit(answers, next.id);
      // From the last page of all it goes on to sending, which is not for this function to begin.
      return list === form.last ? {...state, issues: []} : {status: 'checking', answers};
    }

    case 'back': {
      if (status === 'danger') return {status: 'gate', answers};
      if (status === 'checking') return edit(answers, steps.at(-1)!.id);
      if (status === 'parked' || status === 'refused') return {status: 'checking', answers};
      if (!editing) return state;
      const previous = steps[at - 1];
      if (previous && !state.returning) return edit(answers, previous.id);
      return {
        status: state.returning || list !== form.steps ? 'checking' : 'gate',
        answers,
      };
    }

    case 'change':
      return status === 'checking' ? edit(answers, action.step, true, action.issues) : state;

    case 'go-through': {
      const first = visibleSteps(form[action.list], answers)[0];
      return status === 'checking' && first ? edit(answers, first.id) : state;
    }

    case 'move':
      if (!before[action.to.status].includes(status)) return state;
      if (editing && list !== form.last) return state;
      // Nothing of the report stays on the page once it has arrived.
      return {...action.to, answers: action.to.status === 'sent' ? {} : answers};

    case 'saved':
      return status === 'sent' ? {status: 'done', answers, help: state.help} : state;

    case 'restore':
      return status === 'gate' && listOf(form, action.step).length
        ? edit(action.answers, action.step)
        : state;

    case 'leave':
      return initialState;
  }
};
