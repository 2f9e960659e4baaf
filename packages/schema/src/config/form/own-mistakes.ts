import {allSteps} from '../../forms/all-steps.ts';
import type {FormDefinition} from '../../forms/form-definition.ts';
import {ownPage} from '../../forms/with-own-questions.ts';
import {isOwn} from '../../report/own-answers.ts';
import {shownPath} from '../config-issue.ts';
import {repeats} from '../repeats.ts';
import type {FormConfig} from './form-config.ts';
import {at, error, type FormFinding} from './form-finding.ts';
import {knownQuestions} from './known-ids.ts';
import {optionMistakes, reservedNames} from './option-mistakes.ts';

/** Pages that every form has besides its questions. */
const otherPages = new Set([
  'gate',
  'check',
  'send',
  'end',
  'main',
  'details',
  'last',
  'about-you',
]);

/** What is wrong with own questions, but for their conditions. */
export const ownMistakes = (
  {questions = []}: FormConfig,
  definition: FormDefinition<string>,
): readonly FormFinding[] => {
  const ids = questions.map(({id}, index) => ({value: id, path: at('questions', index, 'id')}));
  const twice = repeats(ids).map(({path, before}) =>
    error(path, 'duplicate-id', shownPath(before.slice(0, -1))),
  );
  const each = questions.flatMap(({id, kind, options, page = ownPage, after}, index) => {
    const path = at('questions', index);
    const findings = [...optionMistakes(path, kind, options)];
    if (reservedNames.has(page) || otherPages.has(page))
      findings.push(error([...path, 'page'], 'reserved-id'));
    const stands = allSteps(definition).find((step) => step.questions.includes(id));
    if (after !== undefined && (after === id || !stands?.questions.includes(after))) {
      const isKnown = knownQuestions.has(after) || isOwn(after);
      findings.push(error([...path, 'after'], isKnown ? 'other-page' : 'unknown-id'));
    }
    return findings;
  });
  return [...twice, ...each];
};
