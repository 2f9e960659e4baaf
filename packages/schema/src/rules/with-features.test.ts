import assert from 'node:assert/strict';
import {test} from 'node:test';

import {hateIncident} from '../forms/hate-incident.ts';
import {bank} from '../questions/bank.ts';
import {features, type Question} from '../questions/question.ts';
import {withFeatures} from './with-features.ts';

const questions: Record<string, Question> = Object.fromEntries(
  bank.map((question) => [question.id, question]),
);
const asked = (...on: readonly (typeof features)[number][]) =>
  withFeatures(hateIncident, questions, new Set(on)).steps.flatMap((step) => step.questions);

test('without features nobody is asked for a place on a map, a file, an age or who they are', () => {
  const ids: readonly string[] = asked();
  for (const id of [
    'incident.place.point',
    'consent.exactLocation',
    'evidence.files',
    'reporter.isMinor',
    'target.ageBand',
    'target.demographics',
    'consent.police',
    'consent.story',
  ])
    assert.ok(!ids.includes(id), id);
});

test('a page that would be empty is gone', () => {
  const steps = withFeatures(hateIncident, questions, new Set()).steps.map(({id}) => id);
  assert.ok(!steps.includes('about-you'));
  assert.ok(steps.includes('share'));
});

test('a feature brings its questions, all features bring the whole form', () => {
  assert.ok(asked('files').includes('evidence.files'));
  assert.deepEqual(
    withFeatures(hateIncident, questions, new Set(features)).steps,
    hateIncident.steps,
  );
});
