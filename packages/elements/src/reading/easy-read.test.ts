import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {incidentTypeIds, incidentTypes, type Config} from '@heard/schema';

import {sourceLocalizer} from '../locale/localizer.ts';
import type {LooseWords} from '../questions/question-words.ts';
import {askedQuestions} from '../words.ts';
import {easilyAsked, easyRead} from './easy-read.ts';
import {picturedQuestions, pictureOf} from './pictograms.ts';

const easy = easyRead(sourceLocalizer);
const known = Object.fromEntries(askedQuestions.map((asked) => [asked.question.id, asked]));
const asked = (id: string) => known[id]!;
const plain: Pick<Config, 'form'> = {};
const easyWordsOf = (id: string, config = plain): LooseWords =>
  easilyAsked(asked(id), config as Config).words(sourceLocalizer);

const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;

suite('easy words', () => {
  test('name every kind of incident, each in another way', () => {
    const {options} = easyWordsOf('incident.types');
    assert.deepEqual(Object.keys(options), [...incidentTypeIds]);
    assert.equal(new Set(Object.values(options)).size, incidentTypeIds.length);
  });

  test('are about options that exist', () => {
    for (const {question, words} of askedQuestions) {
      const {options, groups, optionHints} = easy.words(question.id) ?? {};
      const standard = words(sourceLocalizer);
      for (const id of Object.keys(options ?? {})) assert.ok(standard.options[id], id);
      for (const id of Object.keys(optionHints ?? {})) assert.ok(standard.options[id], id);
      for (const id of Object.keys(groups ?? {})) assert.ok(standard.groups?.[id], id);
    }
  });

  test('are shorter than the others, all in all', () => {
    for (const id of picturedQuestions) {
      const said = (words: LooseWords) =>
        letters([words.label, ...Object.values(words.options)].join());
      const [short, standard] = [said(easyWordsOf(id)), said(asked(id).words(sourceLocalizer))];
      assert.ok(short <= standard, `${id}: ${short} letters instead of ${standard}`);
    }
  });

  test('leave what they do not shorten as it is', () => {
    const words = easyWordsOf('incident.types');
    assert.equal(words.summary, asked('incident.types').words(sourceLocalizer).summary);
    assert.deepEqual(words.errors, asked('incident.types').words(sourceLocalizer).errors);
    const untouched = asked('harm.physical');
    assert.equal(easilyAsked(untouched, plain as Config), untouched);
  });

  test('give way to the words of a city', () => {
    const reword = {
      'incident.types': {label: {en: 'Tell Lake City'}, options: {theft: {en: 'Loss'}}},
    };
    const words = easyWordsOf('incident.types', {form: {reword}} as Pick<Config, 'form'>);
    assert.equal(words.label, 'Tell Lake City');
    assert.equal(words.options['theft'], 'Loss');
    assert.equal(words.options['arson'], 'A fire or a bomb');
  });
});

suite('pictures', () => {
  test('stand beside every option of a question that has some', () => {
    assert.ok(picturedQuestions.includes(incidentTypes.id));
    for (const id of picturedQuestions) {
      const {question} = asked(id);
      assert.ok('options' in question, id);
      for (const option of question.options) assert.ok(pictureOf(id, option), `${id}: ${option}`);
    }
  });
});
