import assert from 'node:assert/strict';
import {test} from 'node:test';

import {sourceLocalizer} from '../locale/localizer.ts';
import {answerLines, nameList} from './answer-text.ts';

const options = [
  {id: 'verbal', label: 'Insults'},
  {id: 'threat', label: 'Threats'},
  {id: 'email', label: 'Email address'},
];

for (const [title, answer, offered, lines] of [
  ['no answer', undefined, options, []],
  ['an answer of nothing', null, options, []],
  ['a choice by its label', 'threat', options, ['Threats']],
  [
    'ticks by their labels, in the order of ticking',
    ['threat', 'verbal'],
    options,
    ['Threats', 'Insults'],
  ],
  ['an option we no longer know by its id', ['gone'], options, ['gone']],
  ['words as they were written', ' two\nlines ', [], [' two\nlines ']],
  ['words that happen to be an id', 'verbal', [], ['verbal']],
  [
    'a way of contact with its kind',
    [{kind: 'email', value: 'a@b.c'}],
    options,
    ['Email address: \u2068a@b.c\u2069'],
  ],
  [
    'a box that was ticked by its label',
    true,
    [{id: 'yes', label: 'Yes, please'}],
    ['Yes, please'],
  ],
  ['nothing for a box that was not', false, [{id: 'yes', label: 'Yes, please'}], []],
  ['nothing for a kind of answer that has no words', {lat: 1, long: 2}, options, []],
] as const) {
  test(`a person reads ${title}`, () => assert.deepEqual(answerLines(answer, offered), lines));
}

test('names are a list in the language on screen', () => {
  const spanish = {...sourceLocalizer, locale: 'es'};
  assert.equal(nameList(sourceLocalizer, ['A', 'B', 'C']), 'A, B, and C');
  assert.equal(nameList(spanish, ['A', 'B', 'C']), 'A, B y C');
  assert.equal(nameList(sourceLocalizer, ['A']), 'A');
  assert.equal(nameList(sourceLocalizer, []), '');
});
