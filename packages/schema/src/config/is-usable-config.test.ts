import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';

import {configJsonSchema} from '../json-schema/config-json-schema.ts';
import {checkConfig} from './check-config.ts';
import {anySettings} from './any-settings.fixture.ts';
import {counted} from './counted.fixture.ts';
import {configCases, shortestConfig} from './config-cases.ts';
import {anyForm} from './form/any-form.fixture.ts';
import {anyFinder} from './finder/any-finder.fixture.ts';
import {isUsableFinder} from './finder/is-usable-finder.ts';
import {finderStructure} from './generated/finder-structure.ts';
import {formStructure} from './generated/form-structure.ts';
import {themeStructure} from './generated/theme-structure.ts';
import {isPlainConfig} from './is-plain-config.ts';
import {isUsableConfig} from './is-usable-config.ts';
import {fits} from './structure.ts';
import {isUsableTheme} from './theme/is-usable-theme.ts';
import {wholeStructure} from './whole-structure.ts';

/** As a page does it: the form looks at nearly all, the finder at the finder, the theme at the theme. */
const isUsable = (value: unknown) =>
  (isPlainConfig(value) || isUsableConfig(value)) &&
  (value.finder === undefined || isUsableFinder(value.finder)) &&
  (value.theme === undefined || isUsableTheme(value.theme));

const hasNoError = (value: unknown) => checkConfig(value).every(({level}) => level !== 'error');

const ajv = new Ajv2020({strict: false});
const validate = ajv.compile(configJsonSchema() as object);
const formOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? ((value as {form?: unknown}).form ?? {}) : {};
const finderOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? ((value as {finder?: unknown}).finder ?? {}) : {};
const themeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? ((value as {theme?: unknown}).theme ?? {}) : {};
const fitsAll = (value: unknown) =>
  fits(wholeStructure, value) &&
  fits(formStructure, formOf(value)) &&
  fits(finderStructure, finderOf(value)) &&
  fits(themeStructure, themeOf(value));

for (const {name, value} of configCases)
  test(`a page and the command line judge alike: ${name}`, () => {
    assert.equal(isUsable(value), hasNoError(value));
  });

test('the structures that pages carry are the schema of today; run the build if they are not', () => {
  for (const {name, value} of configCases) assert.equal(fitsAll(value), validate(value), name);
});

/** Puts another value at a random place of a good configuration. */
const mutated = fc
  .tuple(
    fc.nat(),
    fc.oneof(
      fc.json().map((text) => JSON.parse(text) as unknown),
      fc.constant(undefined),
    ),
    fc.option(anyForm),
    fc.option(anyFinder),
  )
  .map(([place, put, form, finder]) => {
    const value = {...shortestConfig, ...(form && {form}), ...(finder && {finder})};
    let places = 0;
    JSON.stringify(value, (_, part: unknown) => (places++, part));
    let count = 0;
    return JSON.parse(
      JSON.stringify(value, (_, part: unknown) => (count++ === place % places ? put : part)) ??
        'null',
    ) as unknown;
  });

test('whatever is changed in a configuration, pages, the command line and a whole validator agree', () => {
  fc.assert(
    fc.property(mutated, (value) => {
      // A form that is there and null is a mistake, not a form that is left out.
      if (formOf(value) !== null) assert.equal(fitsAll(value), validate(value));
      assert.equal(isUsable(value), hasNoError(value));
    }),
    {numRuns: 2_000},
  );
});

test('whatever a city changes about its form, pages and the command line agree', () => {
  let usable = 0;
  fc.assert(
    fc.property(anyForm, (form) => {
      const value = {...shortestConfig, form};
      if (isUsable(value)) usable++;
      assert.equal(isUsable(value), hasNoError(value), JSON.stringify(checkConfig(value), null, 1));
    }),
    {numRuns: 2_000},
  );
  assert.ok(usable > 100, `only ${usable} of them can be used`);
});

test('whatever a city sets about its finder, pages and the command line agree', () => {
  let usable = 0;
  fc.assert(
    fc.property(anyFinder, (finder) => {
      const value = {...shortestConfig, finder};
      if (isUsable(value)) usable++;
      assert.equal(isUsable(value), hasNoError(value), JSON.stringify(checkConfig(value), null, 1));
    }),
    {numRuns: 2_000},
  );
  assert.ok(usable > 100, `only ${usable} of them can be used`);
});

test('whatever a city sets besides, pages and the command line agree', () => {
  let usable = 0;
  const [recipient] = shortestConfig['recipients'] as readonly Record<string, unknown>[];
  const {keys: _, ...withoutKeys} = recipient ?? {};
  fc.assert(
    fc.property(anySettings, fc.nat({max: 3}), (settings, chance) => {
      const recipients = [chance === 0 ? withoutKeys : recipient];
      const value = {...shortestConfig, recipients, ...settings};
      if (isUsable(value)) usable++;
      assert.equal(isUsable(value), hasNoError(value), JSON.stringify(checkConfig(value), null, 1));
    }),
    {numRuns: 6_000},
  );
  assert.ok(usable > 100, `only ${usable} of them can be used`);
});

test('a plain configuration is one that can be used', () => {
  const values = configCases.map(({value}) => value).filter(isPlainConfig);
  assert.ok(values.length > 20);
  for (const value of values) assert.ok(isUsableConfig(value));
});

test('a theme that is not right does not take the form away', () => {
  const value: unknown = {...shortestConfig, theme: {accent: 'url(x)'}};
  assert.ok(isPlainConfig(value));
  assert.equal(isUsableTheme(value.theme), false);
});

test('a finder that is not right does not take the form away', () => {
  const value: unknown = {...shortestConfig, finder: {directory: 7}};
  assert.ok(isUsableConfig(value));
  assert.equal(isUsableFinder(value.finder), false);
});

suite('a hostile file costs a page little', () => {
  const nested = (depth: number): unknown =>
    JSON.parse(`${'{"not":'.repeat(depth)}1${'}'.repeat(depth)}`);
  const many = (count: number, value: (index: number) => unknown) =>
    Object.fromEntries(Array.from({length: count}, (_, index) => [`key${index}`, value(index)]));
  const files: readonly (readonly [string, unknown])[] = [
    ['10,000 fields', {...shortestConfig, form: {reword: many(10_000, () => ({label: 'x'}))}}],
    ['10,000 questions', {...shortestConfig, form: {questions: Array(10_000).fill({id: 'x'})}}],
    ['100,000 levels', nested(100_000)],
    [
      'conditions in 100,000 levels',
      {...shortestConfig, form: {questions: [{when: nested(100_000)}]}},
    ],
    ['a text of 5 MB', {...shortestConfig, tenant: 'x'.repeat(5_000_000)}],
    ['a key of 5 MB', {...shortestConfig, form: {reword: {['x'.repeat(5_000_000)]: {}}}}],
  ];
  for (const [name, value] of files)
    test(`${name}: refused before it is read to its end`, () => {
      const file = counted(value);
      assert.equal(isUsable(file.value), false);
      assert.ok(file.looks() < 50_000, String(file.looks()));
      assert.deepEqual(
        checkConfig(value).filter(({code}) => !['too-large', 'too-deep'].includes(code)),
        [],
      );
    });
});
