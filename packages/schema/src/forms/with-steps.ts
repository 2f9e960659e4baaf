import type {FormDefinition, Step} from './form-definition.ts';

/** The form with each of its lists of steps changed in the same way. */
export const withSteps = <Id extends string>(
  definition: FormDefinition<Id>,
  change: (steps: readonly Step<Id>[]) => readonly Step<Id>[],
): FormDefinition<Id> => ({
  ...definition,
  steps: change(definition.steps),
  ...(definition.details && {details: change(definition.details)}),
  ...(definition.last && {last: change(definition.last)}),
});
