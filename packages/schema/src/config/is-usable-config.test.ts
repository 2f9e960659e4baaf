import assert from 'node:assert/strict';
import {test} from 'node:test';

import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';

import {configJsonSchema} from '../json-schema/config-json-schema.ts';
import {checkConfig} from './check-config.ts';
import {configCases, shortestConfig} from './config-cases.ts';
import {configStructure} from './generated/config-structure.ts';
import {isUsableConfig} from './is-usable-config.ts';
import {fits} from './structure.ts';

const hasNoError = (value: unknown) => checkConfig(value).every(({level}) => level !== 'error');

for (const {name, value} of configCases)
  test(`a page and the command line judge alike: ${name}`, () => {
    assert.equal(isUsableConfig(value), hasNoError(value));
  });

const ajv = new Ajv2020({strict: false});
const validate = ajv.compile(configJsonSchema() as object);

test('the structure that pages carry is the schema of today; run the build if it is not', () => {
  for (const {name, value} of configCases)
    assert.equal(fits(configStructure, value), validate(value), name);
});

/** Puts another value at a random place of a good configuration. */
const mutated = fc
  .tuple(
    fc.nat(),
    fc.oneof(
      fc.json().map((text) => JSON.parse(text) as unknown),
      fc.constant(undefined),
    ),
  )
  .map(([place, put]) => {
    let count = 0;
    return JSON.parse(
      JSON.stringify(shortestConfig, (_, part: unknown) => (count++ === place % 24 ? put : part)) ??
        'null',
    ) as unknown;
  });

test('whatever is changed in a configuration, pages, the command line and a whole validator agree', () => {
  fc.assert(
    fc.property(mutated, (value) => {
      assert.equal(fits(configStructure, value), validate(value));
      assert.equal(isUsableConfig(value), hasNoError(value));
    }),
    {numRuns: 2_000},
  );
});
