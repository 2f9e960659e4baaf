import type {Step} from '@heard/schema';

import {underway, type Form, type FormState} from './first-flow.ts';
import {listOf} from './flow.ts';

/** The pages of a list that everybody gets, up to one of them or to the end. */
const everybodys = (list: readonly Step<string>[] = [], last?: string): readonly string[] =>
  list
    .slice(0, last === undefined ? undefined : list.findIndex(({id}) => id === last) + 1)
    .filter(({when}) => !when)
    .map(({id}) => id);

/**
 * The steps of a form that a person has come past, as far as its page may know, in the order of the form.
 *
 * It tells nothing about the person: no page that only some answers lead to, neither danger nor help without a report. All
 * optional pages have one name: which of them somebody opens says what it was about.
 */
export const toldSteps = (form: Form, state: FormState): readonly string[] => {
  const {status} = state;
  if (status === 'gate' || status === 'danger' || status === 'help') return ['gate'];
  const list = status === 'editing' ? listOf(form, state.step) : undefined;
  if (status === 'editing' && list === form.steps) return ['gate', ...everybodys(list, state.step)];
  const checking = ['gate', ...everybodys(form.steps), 'checking'];
  if (status === 'checking') return checking;
  if (status === 'editing')
    return [...checking, ...(list === form.details ? ['details'] : everybodys(list, state.step))];
  const sending = [...checking, ...everybodys(form.last), 'sending'];
  if (underway.includes(status)) return sending;
  return [...sending, status === 'done' ? 'sent' : status];
};
