import type {FormState} from './first-flow.ts';
import {listOf, visibleSteps} from './flow.ts';
import {optionalProgress, questionProgress} from './progress.messages.ts';
import type {View} from './view.ts';

/** Where the person is among the pages of the list they go through, in words. */
export const progress = (
  {ready: {form}, localizer}: View,
  {step, answers}: Extract<FormState, {status: 'editing'}>,
) => {
  const list = listOf(form, step);
  const steps = visibleSteps(list, answers);
  const at = steps.findIndex(({id}) => id === step) + 1;
  return list === form.steps
    ? questionProgress(localizer, at, steps.length)
    : optionalProgress(localizer, at, steps.length);
};
