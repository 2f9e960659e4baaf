import type {FormDefinition} from '../../forms/form-definition.ts';
import {isFree, staying} from '../../forms/what-stays.ts';
import type {FormConfig} from './form-config.ts';
import {at, error, type FormFinding} from './form-finding.ts';
import {knownQuestions, presetOf, questionsOf} from './known-ids.ts';

/** What can't be insisted on: what a person has to be free to leave out, and what not everybody is asked. */
export const requiredMistakes = (
  form: FormConfig,
  definition: FormDefinition<string>,
): readonly FormFinding[] => {
  const stays = staying(presetOf(form));
  const onWayOfAll = new Set(definition.steps.flatMap(({questions}) => questions));
  const anywhere = new Set(questionsOf(definition));
  const ours = (form.require ?? []).flatMap((id, index) => {
    const path = at('require', index);
    if (!knownQuestions.has(id)) return [error(path, 'unknown-id')];
    if (stays.has(id) || isFree(id)) return [error(path, 'cannot-require')];
    return anywhere.has(id) && !onWayOfAll.has(id) ? [error(path, 'required-aside')] : [];
  });
  const own = (form.questions ?? []).flatMap(({id, kind, required}, index) => {
    const path = at('questions', index, 'required');
    if (!required) return [];
    if (kind === 'consent') return [error(path, 'cannot-require')];
    return onWayOfAll.has(id) ? [] : [error(path, 'required-aside')];
  });
  return [...ours, ...own];
};
