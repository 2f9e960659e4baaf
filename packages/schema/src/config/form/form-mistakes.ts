import {changedForm} from '../../forms/form-of.ts';
import {conditionMistakes} from './condition-mistakes.ts';
import {featureMistakes} from './feature-mistakes.ts';
import {at, error, type FormFinding, type FormPart} from './form-finding.ts';
import {hiddenMistakes} from './hidden-mistakes.ts';
import {knownQuestions, presetOf} from './known-ids.ts';
import {orderMistakes} from './order-mistakes.ts';
import {ownMistakes} from './own-mistakes.ts';
import {requiredMistakes} from './required-mistakes.ts';

/**
 * Every mistake in what a configuration changes about its form, without sentences: a page that only wants to
 * know whether there is one loads no words. Expects a form whose shape is right.
 */
export const formMistakes = (config: FormPart): readonly FormFinding[] => {
  const {form = {}} = config;
  const {definition} = changedForm(presetOf(form), config);
  return [
    ...featureMistakes(form),
    ...hiddenMistakes(form),
    ...requiredMistakes(form, definition),
    ...Object.keys(form.reword ?? {})
      .filter((id) => !knownQuestions.has(id))
      .map((id) => error(at('reword', id), 'unknown-id')),
    ...ownMistakes(form, definition),
    ...conditionMistakes(form, definition),
    ...orderMistakes(form, definition),
  ];
};
