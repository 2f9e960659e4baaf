import {allSteps} from '../../forms/all-steps.ts';
import {staying, stayingOptions} from '../../forms/what-stays.ts';
import type {FormConfig} from './form-config.ts';
import {at, error, type FormFinding} from './form-finding.ts';
import {knownPages, knownQuestions, presetOf} from './known-ids.ts';

/** What can't be hidden: what does not exist, what a report needs, what is insisted on. */
export const hiddenMistakes = (form: FormConfig): readonly FormFinding[] => {
  const {hide = [], require = []} = form;
  const preset = presetOf(form);
  const stays = staying(preset);
  const optionsThatStay = stayingOptions(hide);
  const hasToStay = (entry: string) =>
    entry.includes('=')
      ? optionsThatStay.has(entry)
      : stays.has(entry) ||
        allSteps(preset).some(
          ({id, questions}) => id === entry && questions.some((question) => stays.has(question)),
        );
  return hide.flatMap((entry, index) => {
    const path = at('hide', index);
    const [id = ''] = entry.split('=');
    const isKnown = knownQuestions.has(id) || (id === entry && knownPages.has(id));
    if (!isKnown) return [error(path, 'unknown-id')];
    if (hasToStay(entry)) return [error(path, 'cannot-hide')];
    return require.includes(entry) ? [error(path, 'cannot-hide', 'form.require')] : [];
  });
};
