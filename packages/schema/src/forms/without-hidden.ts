import {conditionsByQuestion} from '../questions/conditions-by-question.ts';
import type {Condition} from '../rules/condition.ts';
import {canHold} from '../rules/looks-at.ts';
import type {FormDefinition} from './form-definition.ts';
import {staying, stayingOptions} from './what-stays.ts';
import {withSteps} from './with-steps.ts';

/** When a question of the bank is asked; undefined when always. */
export const conditionOf = (id: string): Condition | undefined =>
  Object.hasOwn(conditionsByQuestion, id)
    ? conditionsByQuestion[id as keyof typeof conditionsByQuestion]
    : undefined;

const isOption = (entry: string): boolean => entry.includes('=');

/** The options that the form leaves out, with those that are hidden. */
const omitted = (
  omit: FormDefinition<string>['omit'],
  hide: readonly string[],
): FormDefinition<string>['omit'] => {
  if (!hide.some(isOption)) return omit;
  const stays = stayingOptions(hide);
  const all: Record<string, readonly string[]> = {...(omit as Record<string, readonly string[]>)};
  for (const entry of hide) {
    const [question = '', option = ''] = entry.split('=');
    if (isOption(entry) && !stays.has(entry)) all[question] = [...(all[question] ?? []), option];
  }
  return all;
};

/**
 * The form without what is hidden: questions, whole pages, and options as `question=option`. What has to stay
 * stays, whatever the list says. Questions that hang on a hidden one go with it, and so do empty pages.
 */
export const withoutHidden = (
  definition: FormDefinition<string>,
  hide: readonly string[],
): FormDefinition<string> => {
  const stays = staying(definition);
  const hidden = new Set(hide.filter((entry) => !isOption(entry)));
  const asked = new Set(Object.keys(definition.given ?? {}));
  const isAsked = (id: string, isPageHidden: boolean): boolean => {
    if (!stays.has(id) && (isPageHidden || hidden.has(id))) return false;
    const condition = conditionOf(id);
    return !condition || canHold(condition, (question) => asked.has(question));
  };
  const omit = omitted(definition.omit, hide);
  return withSteps({...definition, ...(omit && {omit})}, (steps) =>
    steps
      .map((step) => {
        const isPageHidden = hidden.has(step.id) && !step.questions.some((id) => stays.has(id));
        const questions = step.questions.filter((id) => {
          const stay = isAsked(id, isPageHidden);
          if (stay) asked.add(id);
          return stay;
        });
        return {...step, questions};
      })
      .filter(({questions}) => questions.length > 0),
  );
};
