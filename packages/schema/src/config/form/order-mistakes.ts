import {allSteps} from '../../forms/all-steps.ts';
import type {FormDefinition} from '../../forms/form-definition.ts';
import {isOnWayOfAll} from '../../forms/reordered.ts';
import {isOwn} from '../../report/own-answers.ts';
import {shownPath} from '../config-issue.ts';
import {repeats} from '../repeats.ts';
import type {FormConfig} from './form-config.ts';
import {at, error, type FormFinding} from './form-finding.ts';
import {knownPages, knownQuestions, pagesOf} from './known-ids.ts';

/** What can't be put in another place: what does not exist, and pages that have a place of their own. */
export const orderMistakes = (
  {order = {}}: FormConfig,
  definition: FormDefinition<string>,
): readonly FormFinding[] => {
  const last = new Set((definition.last ?? []).map(({id}) => id));
  const here = new Set(pagesOf(definition));
  const isFixed = (page: string) =>
    definition.steps.some((step) => step.id === page && isOnWayOfAll(step));

  const listed = (['main', 'details'] as const).flatMap((list) =>
    (order[list] ?? []).map((id, index) => ({list, id, index, path: at('order', list, index)})),
  );
  const pages = listed.flatMap(({list, id, index, path}) => {
    if (!here.has(id) && !knownPages.has(id)) return [error(path, 'unknown-id')];
    const staysPut =
      last.has(id) || (list === 'details' && isFixed(id)) || (id === 'age' && index > 0);
    return staysPut ? [error(path, 'fixed-place')] : [];
  });
  const twice = repeats(listed.map(({id, path}) => ({value: id, path}))).map(({path, before}) =>
    error(path, 'repeated', shownPath(before)),
  );
  const within = Object.entries(order.pages ?? {}).flatMap(([page, questions]) => {
    const step = allSteps(definition).find(({id}) => id === page);
    const path = at('order', 'pages', page);
    if (!step) return knownPages.has(page) ? [] : [error(path, 'unknown-id')];
    return questions.flatMap((id, index) => {
      if (step.questions.includes(id)) return [];
      const isKnown = knownQuestions.has(id) || isOwn(id);
      return [error([...path, index], isKnown ? 'other-page' : 'unknown-id')];
    });
  });
  return [...pages, ...twice, ...within];
};
