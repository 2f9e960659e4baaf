import {allSteps} from '../../forms/all-steps.ts';
import {defaultPreset, type FormDefinition} from '../../forms/form-definition.ts';
import {formDefinitions} from '../../forms/form-definitions.ts';
import type {FormConfig} from './form-config.ts';

/** The questions of a form, in its order. */
export const questionsOf = (definition: FormDefinition<string>): readonly string[] =>
  allSteps(definition).flatMap(({questions}) => questions);

/** The pages of a form, in its order. */
export const pagesOf = (definition: FormDefinition<string>): readonly string[] =>
  allSteps(definition).map(({id}) => id);

/** The form that a configuration begins with. */
export const presetOf = ({preset}: FormConfig): FormDefinition<string> =>
  formDefinitions[preset ?? defaultPreset];

const forms: readonly FormDefinition<string>[] = Object.values(formDefinitions);

/** Every question of all our forms. */
export const knownQuestions: ReadonlySet<string> = new Set(forms.flatMap(questionsOf));

/** Every page of all our forms. */
export const knownPages: ReadonlySet<string> = new Set(forms.flatMap(pagesOf));
