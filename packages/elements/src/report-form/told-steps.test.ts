import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {allSteps, formDefinitions, type FormDefinition} from '@heard/schema';

import type {Form, FormState} from './first-flow.ts';
import {toldSteps} from './told-steps.ts';

const forms: readonly FormDefinition<string>[] = Object.values(formDefinitions);
const shown = (definition: FormDefinition<string>): Form => ({...definition, questions: {}});
const answers = {'incident.narrative': 'canary'};
const at = (step: string): FormState => ({
  status: 'editing',
  answers,
  step,
  issues: [],
  returning: false,
});

describe('the steps that a page may know of', () => {
  it('hold no page that only some answers lead to, and no optional page by its name', () => {
    for (const form of forms) {
      const some = allSteps(form)
        .filter(({when}) => when)
        .concat(form.details ?? [])
        .map(({id}) => id);
      const states = [
        ...allSteps(form).map(({id}) => at(id)),
        ...(['checking', 'sealing', 'sending', 'refused'] as const).map((status) => ({
          status,
          answers,
        })),
      ];
      for (const state of states)
        for (const id of toldSteps(shown(form), state)) assert.ok(!some.includes(id), id);
    }
  });

  it('are the same on every optional page', () => {
    for (const form of forms) {
      const told = (form.details ?? []).map(({id}) => String(toldSteps(shown(form), at(id))));
      assert.ok(new Set(told).size <= 1, told.join('\n'));
    }
  });

  it('do not change while the page has changed to danger, or help without a report', () => {
    for (const status of ['gate', 'danger', 'help'] as const)
      assert.deepEqual(toldSteps(shown(forms[0]!), {status, answers: {}}), ['gate']);
  });

  it('only ever become more on the way to a report that has arrived', () => {
    for (const form of forms) {
      const way = [
        ...form.steps.map(({id}) => at(id)),
        {status: 'checking', answers} as const,
        ...(form.last ?? []).map(({id}) => at(id)),
        {status: 'sealing', answers} as const,
        {status: 'waiting', seconds: 1, answers} as const,
        {status: 'done', help: [], answers} as const,
      ].map((state) => toldSteps(shown(form), state));
      way.slice(1).forEach((steps, before) => {
        assert.deepEqual(steps.slice(0, way[before]!.length), way[before]);
      });
      assert.equal(way.at(-1)?.at(-1), 'sent');
    }
  });
});
