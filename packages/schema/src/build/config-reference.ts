import {color} from '../config/theme/theme-config.ts';
import {
  address,
  locale,
  phone,
  questionId,
  shortName,
  tilesAddress,
  webAddress,
  wholeAddress,
  writtenTo,
} from '../config/config-values.ts';
import {RecipientKey} from '../config/config.ts';
import {configJsonSchema} from '../json-schema/config-json-schema.ts';
import {toJsonSchema, type JsonSchema} from '../json-schema/json-schema.ts';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
}

/** Texts that have a form of their own, by the pattern that says so. */
const named: ReadonlyMap<string | undefined, string> = new Map(
  (
    [
      [shortName, 'short name'],
      [locale, 'language tag'],
      [address, 'address'],
      [wholeAddress, 'whole address'],
      [webAddress, '`https://…`'],
      [phone, 'phone number'],
      [questionId, 'question id'],
      [color, 'color'],
      [RecipientKey, '`age1…`'],
      [writtenTo, 'address, or `mailto:` and one address'],
      [tilesAddress, 'address with `{z}`, `{x}` and `{y}`'],
    ] as const
  ).map(([schema, words]) => [toJsonSchema(schema)['pattern'] as string, words]),
);

const code = (value: unknown): string => `\`${JSON.stringify(value)}\``;

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const waysOf = ({anyOf, oneOf}: Schema): readonly Schema[] => anyOf ?? oneOf ?? [];

const isForPeople = (schema: Schema): boolean =>
  waysOf(schema).some(({propertyNames}) => named.get(propertyNames?.pattern) === 'language tag');

/** How many: `1 to 20`, `up to 10`. */
const count = (least = 0, most = Infinity): string => {
  const limit = most.toLocaleString('en');
  return least > 0 ? `${least.toLocaleString('en')} to ${limit}` : `up to ${limit}`;
};

/** What can be written for a setting, in a few words. */
const formOf = (schema: Schema): string => {
  const {type, items, propertyNames, additionalProperties: values, maxLength} = schema;
  const ways = waysOf(schema);
  if (isForPeople(schema)) return 'text for people';
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return either(schema.enum.map(code));
  if (ways.length > 0) return either([...new Set(ways.map(formOf))]);
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'integer') return count(schema.minimum, schema.maximum);
  if (type === 'array' && schema.prefixItems) return 'list of two';
  if (type === 'array')
    return items?.enum
      ? `list of ${either(items.enum.map(code)).replace(/ or (?=[^ ]*$)/, ' and ')}`
      : `list of ${count(schema.minItems, schema.maxItems)}: ${items ? formOf(items) : ''}`;
  if (type === 'object' && typeof values === 'object')
    return `${formOf(values)}, by ${propertyNames ? formOf(propertyNames) : 'name'}`;
  if (type === 'object') return 'object';
  return (
    named.get(schema.pattern) ??
    (maxLength ? `text (up to ${maxLength.toLocaleString('en')})` : 'text')
  );
};

/** A row of the reference: one setting. */
export interface ReferenceRow {
  readonly path: string;
  readonly needed: boolean;
  readonly what: string;
  readonly form: string;
  readonly example: string;
}

const longest = 70;

const row = (path: string, schema: Schema, needed: boolean): ReferenceRow => {
  const [example] = schema.examples ?? [];
  const written = code(example);
  return {
    path,
    needed,
    what: schema.description ?? '',
    form: formOf(schema),
    example: written.length <= longest ? written : '',
  };
};

/** One setting that several ways have: described once for each that says something else. */
const merged = (ways: readonly (readonly [string, readonly ReferenceRow[]])[]): ReferenceRow[] => {
  const paths = new Set(ways.flatMap(([, rows]) => rows.map(({path}) => path)));
  return [...paths].flatMap((path) => {
    const found = ways.flatMap(([name, rows]) =>
      rows.filter((each) => each.path === path).map((each) => [name, each] as const),
    );
    const [first] = found;
    if (!first) return [];
    return {
      ...first[1],
      needed: found.length === ways.length && found.every(([, each]) => each.needed),
      what: found.map(([name, {what}]) => `${name}: ${what}`).join(' '),
      form: either([...new Set(found.map(([, {form}]) => form))]),
      example: either([...new Set(found.map(([, {example}]) => example))]),
    };
  });
};

// Conditions hold conditions: they are explained by examples.
const isCondition = (path: string): boolean => path.endsWith('.when');

const rowsOf = (schema: Schema, path: string): readonly ReferenceRow[] => {
  const {properties = {}, required = [], items, additionalProperties: values} = schema;
  const ways = waysOf(schema);
  const named = ways.map((way) => {
    const connector = way.properties?.['connector']?.const;
    return [connector === undefined ? '' : code(connector), rowsOf(way, path)] as const;
  });
  return [
    ...Object.entries(properties).flatMap(([key, part]) => {
      const at = path ? `${path}.${key}` : key;
      return [row(at, part, required.includes(key)), ...(isCondition(at) ? [] : rowsOf(part, at))];
    }),
    ...(items ? rowsOf(items, `${path}[]`) : []),
    ...(typeof values === 'object' && !isForPeople(schema) ? rowsOf(values, `${path}.*`) : []),
    ...(named.some(([name]) => name) ? merged(named) : named.flatMap(([, rows]) => rows)),
  ];
};

/** Every setting, in the order of the schema. */
export const configReference = (schema: JsonSchema = configJsonSchema()): readonly ReferenceRow[] =>
  rowsOf(schema as Schema, '');
