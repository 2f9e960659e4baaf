import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {fromBytes, toBytes} from './draft-content.ts';

/** Any text a browser can hold, halves of surrogate pairs among it. */
const anyText = fc
  .array(fc.oneof(fc.integer({min: 0, max: 0xffff}), fc.integer({min: 0xd800, max: 0xdfff})))
  .map((units) => String.fromCharCode(...units));

const anyAnswers = fc.dictionary(
  fc.oneof(anyText, fc.constantFrom('incident.types', '__proto__', 'constructor', 'toJSON')),
  fc.oneof(
    anyText,
    fc.boolean(),
    fc.integer(),
    fc.array(anyText),
    fc.dictionary(anyText, anyText, {noNullPrototype: true}),
  ),
  {noNullPrototype: true},
);

test('X08 any answers come back as they were, lone surrogates too', () => {
  fc.assert(
    fc.property(anyAnswers, anyText, fc.boolean(), (answers, step, partial) => {
      const content = {answers, step, ...(partial ? {partial} : {})};
      assert.deepEqual(fromBytes(toBytes(content).buffer), content);
    }),
  );
});

test('N05 a report on its way comes back with its draft, and half of one does not', () => {
  const underway = {
    endpoint: 'https://intake.example.org/v1',
    idempotencyKey: 'k'.repeat(22),
    receipt: '1'.repeat(24),
    body: {tenant: 'city', sealed: 'YWdl'},
  };
  const content = {answers: {}, step: 'what', underway};
  assert.deepEqual(fromBytes(toBytes(content).buffer), content);
  for (const key of Object.keys(underway)) {
    const half = {...content, underway: {...underway, [key]: 7}} as unknown as typeof content;
    assert.deepEqual(fromBytes(toBytes(half).buffer), {answers: {}, step: 'what'}, key);
  }
});

test('P14 a short and a long story take the same room', () => {
  const sizeOf = (length: number) =>
    toBytes({answers: {'incident.narrative': 'x'.repeat(length)}, step: 'what'}).length;
  assert.deepEqual([1, 900, 10_000, 16_000].map(sizeOf), [16_384, 16_384, 16_384, 16_384]);
  assert.deepEqual([16_384, 30_000].map(sizeOf), [32_768, 32_768]);
});

test('what is not a draft is none', () => {
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '{"answers":[],"step":"a"}',
    '{"answers":{}}',
    '{"step":"a"}',
  ])
    assert.equal(fromBytes(new TextEncoder().encode(text).buffer), undefined, text);
});
