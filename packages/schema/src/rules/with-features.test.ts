import assert from 'node:assert/strict';
import {test} from 'node:test';

import {allSteps} from '../forms/all-steps.ts';
import {features, featureQuestions} from '../forms/features.ts';
import {formDefinitions} from '../forms/form-definitions.ts';
import {hateIncident} from '../forms/hate-incident.ts';
import {withFeatures} from './with-features.ts';

const asked = (...on: readonly (typeof features)[number][]) =>
  allSteps(withFeatures<string>(hateIncident, new Set(on))).flatMap((step) => step.questions);

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
    'consent.statistics',
    'consent.story',
  ])
    assert.ok(!ids.includes(id), id);
});

test('a page that would be empty is gone', () => {
  const steps = allSteps(withFeatures<string>(hateIncident, new Set())).map(({id}) => id);
  assert.ok(!steps.includes('about-you'));
  assert.ok(steps.includes('share'));
});

test('a feature brings its questions, all features bring the whole form', () => {
  assert.ok(asked('files').includes('evidence.files'));
  assert.deepEqual(withFeatures<string>(hateIncident, new Set(features)), hateIncident);
});

test('where the age of a person matters, it is asked before they tell what happened', () => {
  for (const definition of Object.values(formDefinitions)) {
    const [first] = withFeatures<string>(definition, new Set(['age'])).steps;
    assert.deepEqual(first?.questions, ['reporter.isMinor'], definition.id);
    assert.equal(withFeatures<string>(definition, new Set()).steps[0]?.id, 'what');
  }
});

test('no question hangs on two features', () => {
  const ids = Object.values(featureQuestions).flat();
  assert.equal(new Set(ids).size, ids.length);
});
