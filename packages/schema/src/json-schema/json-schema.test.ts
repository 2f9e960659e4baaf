import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {suite, test} from 'node:test';

import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type * as z from 'zod/mini';

import {configCases} from '../config/config-cases.ts';
import {Config} from '../config/config.ts';
import {bank} from '../questions/bank.ts';
import {reportCases, type Case} from '../report/report-cases.ts';
import {Report} from '../report/report.ts';
import {configJsonSchema, reportJsonSchema, type JsonSchema} from './index.ts';

const annotations = [
  'x-sensitivity',
  'x-visibility',
  'x-nibrs',
  'x-odihr',
  'x-open311',
  'x-niem',
  'x-fbi-cde',
];

/** A JSON Schema validator as strict about the schema itself as it can be. */
const judge = (schema: JsonSchema): ((value: unknown) => boolean) => {
  const ajv = new Ajv2020({strict: true, allErrors: false});
  for (const keyword of annotations) ajv.addKeyword(keyword);
  assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
  const validate = ajv.compile(schema);
  return (value) => validate(value) === true;
};

// What is sent is JSON: a value that JSON can't say is not part of the question.
const sent = (value: unknown): unknown => {
  const text = JSON.stringify(value);
  return text === undefined ? null : JSON.parse(text);
};

const replacements: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  '',
  ' ',
  'x',
  '\uD83D',
  '__proto__',
  '2026-02-30',
  '\u{1F494}'.repeat(301),
  'x'.repeat(2001),
  [],
  [[]],
  {},
  ['verbal', 'verbal'],
  JSON.parse('{"__proto__":1}'),
];

/** Changes one place of a JSON value, found by walking along `turns`: replaces, removes, adds or repeats. */
const mutate = (value: unknown, turns: readonly number[], what: number): unknown => {
  const [turn = 0, ...rest] = turns;
  if (typeof value !== 'object' || value === null || turns.length === 0)
    return replacements[what % replacements.length];
  if (Array.isArray(value)) {
    if (what % 5 === 0) return [...value, value[turn % Math.max(1, value.length)]];
    const at = turn % Math.max(1, value.length);
    return value.map((item, index) => (index === at ? mutate(item, rest, what) : item));
  }
  const keys = Object.keys(value);
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined || what % 7 === 0) return {...value, [`extra${what % 3}`]: 1};
  const {[key]: inner, ...others} = value as Record<string, unknown>;
  return what % 11 === 0 ? others : {...others, [key]: mutate(inner, rest, what)};
};

const suites: readonly (readonly [
  name: string,
  schema: z.ZodMiniType,
  build: () => JsonSchema,
  file: string,
  cases: readonly Case[],
  atLeast: number,
])[] = [
  ['report', Report, reportJsonSchema, 'report.schema.json', reportCases, 60],
  ['configuration', Config, configJsonSchema, 'config.schema.json', configCases, 60],
];

for (const [name, schema, build, file, cases, atLeast] of suites) {
  suite(`a ${name} means the same to zod and to JSON Schema`, () => {
    const accepts = judge(build());

    test(`the table has at least ${atLeast} rows, good and bad`, () => {
      assert.ok(cases.length >= atLeast, String(cases.length));
      assert.ok(cases.some(({good}) => good) && cases.some(({good}) => !good));
      assert.equal(new Set(cases.map((row) => row.name)).size, cases.length);
    });

    for (const row of cases) {
      test(`${row.good ? 'good' : 'bad'}: ${row.name}`, () => {
        const value = sent(row.value);
        assert.equal(schema.safeParse(value).success, row.good, 'zod');
        assert.equal(accepts(value), row.good, 'JSON Schema');
      });
    }

    test('nothing is changed by checking it', () => {
      for (const row of cases)
        if (row.good) assert.deepEqual(schema.parse(sent(row.value)), sent(row.value));
    });

    test('changed at random, both say the same', () => {
      const start = fc.constantFrom(...cases.map(({value}) => value));
      const change = fc.record({
        turns: fc.array(fc.nat(200), {maxLength: 5}),
        what: fc.nat(1000),
      });
      fc.assert(
        fc.property(start, fc.array(change, {minLength: 1, maxLength: 3}), (value, changes) => {
          const changed = sent(
            changes.reduce<unknown>((all, {turns, what}) => mutate(all, turns, what), value),
          );
          assert.equal(schema.safeParse(changed).success, accepts(changed));
        }),
        {numRuns: 3000},
      );
    });

    test('the file that the build writes is the same schema', async () => {
      const text = await readFile(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
      assert.deepEqual(JSON.parse(text), sent(build()));
    });
  });
}

test('any answer at all to any question is judged alike', () => {
  const accepts = judge(reportJsonSchema());
  const answer = fc.oneof(
    fc.jsonValue({maxDepth: 2}),
    fc.constantFrom(...replacements),
    fc.constantFrom(
      ...bank.flatMap((question) => ('options' in question ? [...question.options] : [])),
    ),
  );
  const [first] = reportCases;
  fc.assert(
    fc.property(
      fc.constantFrom(...bank.map(({id}) => id)),
      fc.oneof(answer, fc.array(answer, {maxLength: 3})),
      fc.boolean(),
      (id, value, anonymous) => {
        const report = sent({...(first?.value as object), anonymous, answers: {[id]: value}});
        assert.equal(Report.safeParse(report).success, accepts(report));
      },
    ),
    {numRuns: 3000},
  );
});

test('every answer says how sensitive it is, who sees it and what others call it', () => {
  const {properties} = reportJsonSchema() as {properties: Record<string, JsonSchema>};
  const {answers, ...frame} = properties;
  const fields = {...frame, ...(answers?.['properties'] as Record<string, JsonSchema>)};
  assert.equal(Object.keys(fields).length, bank.length + Object.keys(frame).length);
  for (const [id, field] of Object.entries(fields)) {
    for (const keyword of annotations) assert.ok(keyword in field, `${id} ${keyword}`);
    assert.match(String(field['description']), /\.$/, id);
  }
  assert.equal(fields['bias.perceived']?.['x-sensitivity'], 'S3');
  assert.equal(fields['bias.perceived']?.['x-niem'], 'j:IncidentFactorNIBRSBiasMotivationCode');
});
