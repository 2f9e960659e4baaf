import type {FormDefinition} from './form-definition.ts';
import {withSteps} from './with-steps.ts';

/** The parts of a place that a form asks only where an answer is there beforehand: most people write one line. */
export const placeParts: readonly string[] = [
  'incident.place.city',
  'incident.place.region',
  'incident.place.postalCode',
  'incident.place.country',
];

/** The form with these parts of a place, behind the line that asks where it was. */
export const withPlaceParts = (
  definition: FormDefinition<string>,
  prefilled: readonly string[],
): FormDefinition<string> => {
  const parts = placeParts.filter((id) => prefilled.includes(id));
  if (parts.length === 0) return definition;
  return withSteps(definition, (steps) =>
    steps.map((step) => ({
      ...step,
      questions: step.questions.flatMap((id) =>
        id === 'incident.place.text' ? [id, ...parts] : [id],
      ),
    })),
  );
};
