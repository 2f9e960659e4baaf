import type {Config} from '../config/config.ts';
import type {FormConfig, OwnQuestion} from '../config/form/form-config.ts';
import type {Condition} from '../rules/condition.ts';
import {beforeAsking} from '../rules/looks-at.ts';
import {withFeatures} from '../rules/with-features.ts';
import type {Feature} from './features.ts';
import {defaultPreset, type FormDefinition, type Step} from './form-definition.ts';
import {formDefinitions} from './form-definitions.ts';
import {withReaders} from './plain-form.ts';
import {reordered} from './reordered.ts';
import {isFree, staying} from './what-stays.ts';
import {withOwnQuestions} from './with-own-questions.ts';
import {withPlaceParts} from './with-place-parts.ts';
import {conditionOf, withoutHidden} from './without-hidden.ts';
import {withSteps} from './with-steps.ts';

/** What a form depends on in a configuration. */
export type FormSettings = Pick<Config, 'form' | 'recipients'> & {
  readonly [Key in 'prefill' | 'prefillFromAddress']?: Config[Key] | undefined;
};

/** A form as a configuration wants it, and the questions in it that the configuration adds. */
export interface BuiltForm {
  readonly definition: FormDefinition<string>;
  /** In the order of the form. */
  readonly own: readonly OwnQuestion[];
}

// Without a profile there is nothing to ask about who a person is, and no version draws a map yet.
const featuresOf = ({features = [], demographics = 'none'}: FormConfig): ReadonlySet<Feature> =>
  new Set(
    features.filter(
      (feature) => feature !== 'map' && (feature !== 'demographics' || demographics !== 'none'),
    ),
  );

/** Insists on answers where everybody passes. */
const withRequired = (
  definition: FormDefinition<string>,
  required: ReadonlySet<string>,
): FormDefinition<string> => ({
  ...definition,
  steps: definition.steps.map((step) => {
    const more = step.questions
      .filter((id) => required.has(id))
      .map((id) => ({question: id, rule: {answered: id}, code: 'required'}) as const);
    return more.length > 0 ? {...step, requires: [...(step.requires ?? []), ...more]} : step;
  }),
});

// A page on which nothing might be asked has a condition: that something is.
const withCondition = (
  step: Step<string>,
  whenOf: (id: string) => Condition | undefined,
): Step<string> => {
  const here = new Set(step.questions);
  const parts = step.questions.map(whenOf);
  if (step.when || parts.includes(undefined)) return step;
  const distinct = new Map(
    parts.flatMap((part) => {
      const before = part && beforeAsking(part, here);
      return before ? [[JSON.stringify(before), before] as const] : [];
    }),
  );
  const [first, ...others] = distinct.values();
  if (!first) return step;
  return {...step, when: others.length > 0 ? {any: [first, ...others]} : first};
};

/**
 * A form of ours with what a configuration changes about it: features, hidden, prefilled, own, order, required. Pure, and
 * made without the questions themselves, so that they can be loaded page by page.
 *
 * What `checkConfig` refuses is passed over here: the gate, what happened, contact and consent stay as they are.
 */
export const changedForm = (
  preset: FormDefinition<string>,
  {form = {}, recipients, prefill = {}, prefillFromAddress = []}: FormSettings,
): BuiltForm => {
  const {hide = [], require = [], order = {}, questions: own = []} = form;
  const asked = withReaders(
    withPlaceParts(withoutHidden(withFeatures(preset, featuresOf(form)), hide), [
      ...Object.keys(prefill),
      ...prefillFromAddress,
    ]),
    recipients,
  );
  const stays = staying(preset);
  const required = new Set([
    ...require.filter((id) => !isFree(id) && !stays.has(id)),
    ...own.filter((entry) => entry.required && entry.kind !== 'consent').map(({id}) => id),
  ]);
  const whens = new Map(own.map(({id, when}) => [id, when]));
  const definition = withSteps(
    withRequired(reordered(withOwnQuestions(asked, own), order), required),
    (steps) =>
      steps.map((step) =>
        withCondition(step, (id) => (whens.has(id) ? whens.get(id) : conditionOf(id))),
      ),
  );
  const ids = [...definition.steps, ...(definition.details ?? [])].flatMap(
    ({questions}) => questions,
  );
  return {
    definition,
    own: ids.flatMap((id) => own.find((entry) => entry.id === id) ?? []),
  };
};

/**
 * The form that a configuration describes.
 *
 * @example
 * const {definition, own} = formOf(config);
 * const questions = own.map(ownQuestion);
 *
 * Never throws: a page builds its form before it has checked the configuration. From what has not even the right
 * shape comes the form of ours, unchanged.
 */
export const formOf = (config: FormSettings): BuiltForm => {
  const forms: readonly FormDefinition<string>[] = Object.values(formDefinitions);
  const name = config.form?.preset ?? defaultPreset;
  const preset = forms.find(({id}) => id === name) ?? formDefinitions[defaultPreset];
  try {
    return changedForm(preset, config);
  } catch {
    return changedForm(preset, {recipients: config.recipients});
  }
};
