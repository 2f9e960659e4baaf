import {holds, type AnswerLookup, type Step} from '@heard/schema';

import {
  edit,
  reduceFirst,
  underway,
  type Form,
  type Reduce,
  type SendingPhase,
} from './first-flow.ts';

/** The steps of a list that are asked, given the answers so far. */
export const visibleSteps = (steps: readonly Step<string>[] | undefined, answers: AnswerLookup) =>
  (steps ?? []).filter(({when}) => !when || holds(when, answers));

/** The list that a step stands in. */
export const listOf = ({steps, details, last}: Form, step: string) =>
  [steps, details, last].find((list) => list?.some(({id}) => id === step)) ?? [];

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
export const reduce: Reduce = (state, action, form) => {
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
    case 'help':
      return status === 'gate' ? {status: action.type, answers} : state;

    case 'continue': {
      if (!editing) return state;
      if (action.issues.length) return {...state, issues: action.issues};
      const next = steps[at + 1];
      if (next && !state.returning && !action.skip) return edit(answers, next.id);
      // From the last page of all it goes on to sending, which is not for this function to begin.
      return list === form.last ? {...state, issues: []} : {status: 'checking', answers};
    }

    case 'back': {
      if (status === 'danger' || status === 'help') return {status: 'gate', answers};
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

    default:
      return reduceFirst(state, action, form);
  }
};
