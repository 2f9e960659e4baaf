import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {holds, isAnswered, type Condition} from './condition.ts';

const answers = {'incident.types': ['online', 'threat'], 'incident.place.mode': 'area', note: ' '};

const rows: readonly (readonly [Condition, boolean])[] = [
  [{has: ['incident.types', 'online']}, true],
  [{has: ['incident.types', 'verbal']}, false],
  [{has: ['incident.place.mode', 'area']}, true],
  [{has: ['incident.place.mode', 'are']}, false],
  [{has: ['never.asked', 'area']}, false],
  [{answered: 'incident.types'}, true],
  [{answered: 'note'}, false],
  [{answered: 'never.asked'}, false],
  [{not: {answered: 'note'}}, true],
  [{all: []}, true],
  [{any: []}, false],
  [{all: [{answered: 'incident.types'}, {answered: 'note'}]}, false],
  [{any: [{answered: 'incident.types'}, {answered: 'note'}]}, true],
  [{not: {any: [{answered: 'note'}, {not: {has: ['incident.types', 'threat']}}]}}, true],
];

suite('a condition', () => {
  for (const [condition, expected] of rows) {
    test(`${JSON.stringify(condition)} ${expected ? 'holds' : 'does not hold'}`, () => {
      assert.equal(holds(condition, answers), expected);
    });
  }

  const condition = fc.letrec<{node: Condition}>((tie) => ({
    node: fc.oneof(
      {depthSize: 'small'},
      fc.record({answered: fc.constantFrom(...Object.keys(answers), 'x')}),
      fc.record({
        has: fc.tuple(
          fc.constantFrom(...Object.keys(answers)),
          fc.constantFrom('online', 'area', ' '),
        ),
      }),
      fc.record({all: fc.array(tie('node'), {maxLength: 3})}),
      fc.record({any: fc.array(tie('node'), {maxLength: 3})}),
      fc.record({not: tie('node')}),
    ),
  })).node;

  test('obeys the laws of logic, also after a journey as JSON', () => {
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        const say = (part: Condition) => holds(part, answers);
        assert.equal(say({not: {not: a}}), say(a));
        assert.equal(say({not: {all: [a, b]}}), say({any: [{not: a}, {not: b}]}));
        assert.equal(say({all: [a, b]}), say(a) && say(b));
        assert.equal(say(JSON.parse(JSON.stringify(a)) as Condition), say(a));
      }),
    );
  });
});

suite('an answer counts as given', () => {
  const given: readonly unknown[] = [
    'x',
    false,
    0,
    ['x'],
    [{kind: 'phone', value: '555 0100'}],
    {okToLeaveMessage: false},
    {lat: 0, long: 0, radiusM: 1000},
  ];
  const notGiven: readonly unknown[] = [
    undefined,
    null,
    '',
    ' \n\u3000',
    [],
    [''],
    {},
    {bestTimes: ' '},
    [{kind: 'phone', value: ''}],
    [{kind: 'phone', value: ' '}],
  ];
  for (const answer of given)
    test(`${JSON.stringify(answer)} does`, () => assert.equal(isAnswered(answer), true));
  for (const answer of notGiven)
    test(`${JSON.stringify(answer)} does not`, () => assert.equal(isAnswered(answer), false));
});
