import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {Ajv2020} from 'ajv/dist/2020.js';

import {configJsonSchema, type JsonSchema} from './index.ts';

/** A setting and where it stands: `recipients[].keys`, `form.reword.*.label`. */
interface Setting {
  readonly path: string;
  readonly schema: JsonSchema;
}

/** Every setting at every depth, also within each way of a union, in lists and under names of the embedder. */
const settingsIn = (schema: JsonSchema, path = ''): readonly Setting[] => {
  const {
    properties = {},
    items,
    additionalProperties,
    anyOf = [],
    oneOf = [],
  } = schema as {
    properties?: Readonly<Record<string, JsonSchema>>;
    items?: JsonSchema;
    additionalProperties?: JsonSchema | boolean;
    anyOf?: readonly JsonSchema[];
    oneOf?: readonly JsonSchema[];
  };
  const inner = (part: JsonSchema | boolean | undefined, at: string) =>
    typeof part === 'object' ? settingsIn(part, at) : [];
  return [
    ...Object.entries(properties).flatMap(([key, part]) => {
      const at = path ? `${path}.${key}` : key;
      return [{path: at, schema: part}, ...settingsIn(part, at)];
    }),
    ...inner(items, `${path}[]`),
    ...inner(additionalProperties, `${path}.*`),
    ...[...anyOf, ...oneOf].flatMap((way) => settingsIn(way, path)),
  ];
};

const settings = settingsIn(configJsonSchema());
const ajv = new Ajv2020({strict: true});

suite('an editor explains every setting and offers something to begin with', () => {
  test('at every depth', () => {
    const paths = new Set(settings.map(({path}) => path));
    for (const path of [
      'theme.accent',
      'environments[].hosts',
      'safety.crisisLines[].for',
      'form.reword.*.label',
      'form.questions[].when.any[].not.has',
      'form.demographics.fields[].options[].id',
      'finder.map.tiles',
      'delivery.seal',
    ])
      assert.ok(paths.has(path), path);
    assert.ok(paths.size > 120, String(paths.size));
  });

  for (const {path, schema} of settings) {
    const kind = (schema['const'] as string | undefined) ?? '';
    test(`${path} ${kind}`, () => {
      assert.match(String(schema['description']), /^.{8,}\.$/s);
      const examples = schema['examples'] as readonly unknown[] | undefined;
      assert.ok(examples && examples.length > 0, 'has an example');
      const fits = ajv.compile(schema);
      for (const example of examples)
        assert.ok(fits(example), `${JSON.stringify(example)}: ${ajv.errorsText(fits.errors)}`);
    });
  }
});

test('the schema has a name of its own, so that editors load it once', () =>
  assert.equal(configJsonSchema()['$id'], 'urn:heard:schema:config:1'));
