import {featureQuestions, features as known, type Feature} from '../forms/features.ts';
import type {FormDefinition} from '../forms/form-definition.ts';
import {withSteps} from '../forms/with-steps.ts';

/**
 * The form without the questions that need a feature which is off, and without the steps that are then empty.
 *
 * @example withFeatures(hateIncident, new Set(['files']))
 */
export const withFeatures = <Id extends string>(
  definition: FormDefinition<Id>,
  features: ReadonlySet<Feature>,
): FormDefinition<Id> => {
  const off = new Set<string>(
    known
      .filter((feature) => !features.has(feature))
      .flatMap((feature) => featureQuestions[feature]),
  );
  return withSteps(definition, (steps) =>
    steps
      .map((step) => ({...step, questions: step.questions.filter((id) => !off.has(id))}))
      .filter(({questions}) => questions.length > 0),
  );
};
