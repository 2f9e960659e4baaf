import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {configJsonSchema, type JsonSchema} from '../json-schema/index.ts';
import {checkConfig} from './check-config.ts';
import {shortestConfig} from './config-cases.ts';

interface Place {
  readonly path: string;
  readonly key: string;
  /** A configuration in which this key stands in its place, misspelt. */
  readonly wrong: unknown;
}

const swapped = (key: string) => `${key.slice(0, -2)}${key.at(-1)}${key.at(-2)}`;

// The one with keys in it, where there is one.
const exampleOf = (schema: JsonSchema): unknown => {
  const examples = (schema['examples'] ?? []) as readonly unknown[];
  return examples.find((each) => typeof each === 'object') ?? examples[0];
};

/** Every place in the schema where a key can be misspelt, with a value around it that is right. */
const placesIn = (
  schema: JsonSchema,
  value: unknown,
  put: (inner: unknown) => unknown,
  path = '',
): readonly Place[] => {
  const {
    properties = {},
    items,
    additionalProperties: values,
    anyOf = [],
    oneOf = [],
  } = schema as {
    properties?: Readonly<Record<string, JsonSchema>>;
    items?: JsonSchema;
    additionalProperties?: JsonSchema | boolean;
    anyOf?: readonly JsonSchema[];
    oneOf?: readonly JsonSchema[];
  };
  if (Array.isArray(value)) {
    const [first, ...rest] = value as unknown[];
    return items ? placesIn(items, first, (each) => put([each, ...rest]), `${path}[0]`) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const all = value as Record<string, unknown>;
  const ways = [...anyOf, ...oneOf].filter((way) => {
    const known = Object.keys((way['properties'] as object | undefined) ?? {});
    return Object.keys(all).every((key) => known.includes(key));
  });
  return [
    ...Object.entries(properties).flatMap(([key, part]) => {
      const at = path ? `${path}.${key}` : key;
      const {[key]: there = exampleOf(part), ...others} = all;
      const inner = placesIn(part, there, (each) => put({...all, [key]: each}), at);
      const wrong = put({...others, [swapped(key)]: there});
      return [...inner, {path: path ? `${path}.${swapped(key)}` : swapped(key), key, wrong}];
    }),
    ...(typeof values === 'object'
      ? Object.entries(all).flatMap(([key, inner]) =>
          placesIn(values, inner, (each) => put({...all, [key]: each}), `${path}["${key}"]`),
        )
      : []),
    ...ways.slice(0, 1).flatMap((way) => placesIn(way, value, put, path)),
  ];
};

const places = placesIn(configJsonSchema(), shortestConfig, (value) => value).filter(
  ({key}) => key.length > 3 && swapped(key) !== key,
);

suite('a misspelt key is named together with the nearest one that is known', () => {
  test('at every depth', () => {
    assert.ok(places.length > 90, String(places.length));
    for (const part of [
      'theme.',
      'environments[0].',
      'form.questions[0].options[0].',
      'finder.map.',
    ])
      assert.ok(
        places.some(({path}) => path.startsWith(part)),
        part,
      );
  });
  for (const {path, key, wrong} of places)
    test(path, () => {
      const issues = checkConfig(wrong);
      const found = issues.filter((issue) => issue.path === path && issue.code === 'unknown-key');
      assert.equal(found.length, 1, JSON.stringify(issues, null, 1));
      assert.ok(found[0]?.message.includes(`Did you mean "${key}"?`), found[0]?.message);
    });
});
