import type {FormDefinition, Step} from './form-definition.ts';

/** Every step of a form in the order in which its conditions look back: the way of all, details, the last pages. */
export const allSteps = <Id extends string>({
  steps,
  details = [],
  last = [],
}: Pick<FormDefinition<Id>, 'steps' | 'details' | 'last'>): readonly Step<Id>[] => [
  ...steps,
  ...details,
  ...last,
];
