import type {Recipient} from '../config/config.ts';
import {withFeatures} from '../rules/with-features.ts';
import type {Feature} from './features.ts';
import type {FormDefinition} from './form-definition.ts';
import {withSteps} from './with-steps.ts';

/** The form without the question whether further recipients may read it, where there is nobody to ask about. */
export const withReaders = (
  definition: FormDefinition<string>,
  recipients: readonly Pick<Recipient, 'consent'>[],
): FormDefinition<string> => {
  if (recipients.some(({consent}) => consent === 'ask')) return definition;
  return withSteps(definition, (steps) =>
    steps
      .map((step) => ({
        ...step,
        questions: step.questions.filter((id) => id !== 'consent.shareWith'),
      }))
      .filter(({questions}) => questions.length > 0),
  );
};

const noFeatures: ReadonlySet<Feature> = new Set();

/**
 * A form of ours as it is: what {@link formOf} makes of a configuration with a plain form, for a fraction of the
 * code.
 *
 * @example if (hasPlainForm(config)) plainForm(hateIncidentShort, config.recipients)
 */
export const plainForm = (
  preset: FormDefinition<string>,
  recipients: readonly Pick<Recipient, 'consent'>[],
): FormDefinition<string> => withReaders(withFeatures(preset, noFeatures), recipients);
