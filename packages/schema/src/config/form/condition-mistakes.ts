import {allSteps} from '../../forms/all-steps.ts';
import type {FormDefinition} from '../../forms/form-definition.ts';
import {conditionOf} from '../../forms/without-hidden.ts';
import {isOwn} from '../../report/own-answers.ts';
import {looksAt} from '../../rules/looks-at.ts';
import {shownPath} from '../config-issue.ts';
import type {FormConfig, OwnQuestion} from './form-config.ts';
import {at, error, type FormFinding} from './form-finding.ts';
import {knownQuestions, questionsOf} from './known-ids.ts';

type OwnQuestions = ReadonlyMap<string, OwnQuestion>;

/** The own questions that an own question looks at, at once or by way of others. */
const reach = (start: OwnQuestion, own: OwnQuestions, seen: Set<string>): ReadonlySet<string> => {
  for (const {question} of start.when ? looksAt(start.when) : []) {
    const next = own.get(question);
    if (!next || seen.has(question)) continue;
    seen.add(question);
    reach(next, own, seen);
  }
  return seen;
};

/** The questions that look at one that is asked later, with that one. */
const tooEarly = (
  definition: FormDefinition<string>,
  own: OwnQuestions,
): ReadonlyMap<string, string> => {
  const given = Object.keys(definition.given ?? {});
  const all = new Set([...given, ...questionsOf(definition)]);
  const before = new Set(given);
  const early = new Map<string, string>();
  for (const {questions} of allSteps(definition)) {
    for (const id of questions) {
      const condition = own.has(id) ? own.get(id)?.when : conditionOf(id);
      for (const {question} of condition ? looksAt(condition) : [])
        if (all.has(question) && !before.has(question)) early.set(id, question);
      before.add(id);
    }
  }
  return early;
};

/** What conditions look at in vain: questions that are not there, that come later, or themselves. */
export const conditionMistakes = (
  {questions = []}: FormConfig,
  definition: FormDefinition<string>,
): readonly FormFinding[] => {
  const own = new Map(questions.map((entry) => [entry.id, entry]));
  const all = new Set([...Object.keys(definition.given ?? {}), ...questionsOf(definition)]);
  const early = tooEarly(definition, own);

  const ofOwn = questions.flatMap((entry, index): readonly FormFinding[] => {
    const path = at('questions', index, 'when');
    if (!entry.when) return [];
    if (reach(entry, own, new Set()).has(entry.id)) return [error(path, 'circular-condition')];
    const lost = looksAt(entry.when).find(({question}) => !all.has(question))?.question;
    if (lost !== undefined) {
      if (knownQuestions.has(lost)) return [error(path, 'dangling-condition', lost)];
      return [error(path, isOwn(lost) ? 'dangling-condition' : 'unknown-id')];
    }
    const later = early.get(entry.id);
    if (later === undefined) return [];
    const place = questions.findIndex(({id}) => id === later);
    const name = place < 0 ? later : shownPath(at('questions', place));
    return [error(path, 'asks-too-early', name)];
  });
  const ofOurs = [...early]
    .filter(([id]) => !own.has(id))
    .map(([id, later]) => error(at('order'), 'asks-too-early', later, id));
  return [...ofOwn, ...ofOurs];
};
