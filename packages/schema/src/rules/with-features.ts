import type {FormDefinition, Step} from '../forms/form-definition.ts';
import type {Feature, Question} from '../questions/question.ts';

/**
 * The form without the questions that need a feature which is off, and without the steps that are then empty.
 *
 * @example withFeatures(hateIncident, questions, new Set(['files']))
 */
export const withFeatures = <Id extends string>(
  definition: FormDefinition<Id>,
  questions: Readonly<Record<string, Question>>,
  features: ReadonlySet<Feature>,
): FormDefinition<Id> => {
  const available = (id: Id): boolean => {
    const needs = questions[id]?.needs;
    return needs === undefined || features.has(needs);
  };
  const steps = definition.steps
    .map((step): Step<Id> => ({...step, questions: step.questions.filter(available)}))
    .filter(({questions: asked}) => asked.length > 0);
  return {...definition, steps};
};
