import assert from 'node:assert/strict';
import {test} from 'node:test';

import {shortestConfig} from '../config/config-cases.ts';
import type {Config} from '../config/config.ts';
import {askedAnswers} from '../rules/asked-answers.ts';
import {bank} from '../questions/bank.ts';
import {formOf} from './form-of.ts';

const config = shortestConfig as unknown as Config;
const city = {'incident.place.city': 'Lake City'};
const pageOf = (parts: Partial<Config>, page = 'where') =>
  formOf({...config, ...parts}).definition.steps.find(({id}) => id === page)?.questions;

test('a city that is there beforehand is asked where everybody sees it, behind the place', () => {
  const asked = ['incident.place.mode', 'incident.place.text', 'incident.place.city'];
  assert.deepEqual(pageOf({prefill: city}), asked);
  assert.deepEqual(pageOf({prefillFromAddress: ['incident.place.city']}), asked);
  assert.deepEqual(pageOf({}), asked.slice(0, 2));
});

test('no page of places, no part of one', () => {
  assert.equal(pageOf({prefill: city, form: {hide: ['where']}}), undefined);
  assert.equal(pageOf({prefill: city, form: {preset: 'online-hate'}}), undefined);
});

test('the city is in the report of whoever says where, and not of whoever skips it', () => {
  const {definition} = formOf({...config, prefill: city});
  const questions = Object.fromEntries(bank.map((question) => [question.id, question]));
  const reported = (answers: Record<string, unknown>) =>
    askedAnswers(definition, questions, {...city, ...answers})['incident.place.city'];
  assert.equal(reported({'incident.place.mode': 'address'}), 'Lake City');
  assert.equal(reported({'incident.place.mode': 'online'}), undefined);
  assert.equal(reported({}), undefined);
});
