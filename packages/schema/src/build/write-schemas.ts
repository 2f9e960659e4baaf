// Writes what others read without running our code. Part of `npm run build`, never of the package's code.
import {mkdir, writeFile} from 'node:fs/promises';

import {configJsonSchema} from '../json-schema/config-json-schema.ts';
import {reportJsonSchema} from '../json-schema/report-json-schema.ts';
import {openApiDocument} from '../openapi/openapi-document.ts';
import {factored, type Json} from './factored.ts';

type Properties = Readonly<Record<string, Json>>;

// The structure alone, for pages: a source file, so that it is seen in review when the configuration changes.
const notes = ['$schema', '$id', '$comment', 'title', 'description', 'examples'];
const bare = (schema: Json): Json => {
  if (schema === null || typeof schema !== 'object') return schema;
  if (Array.isArray(schema)) return schema.map(bare);
  return Object.fromEntries(
    Object.entries(schema as Properties).flatMap(([key, part]) => {
      // A setting may have the name of a note: there it is an object.
      if (notes.includes(key) && (typeof part === 'string' || Array.isArray(part))) return [];
      // Ways that exclude each other: one of them is any of them.
      return [[key === 'oneOf' ? 'anyOf' : key, bare(part)]];
    }),
  );
};
const writeStructure = (name: string, schema: Json, prefix?: string): Promise<void> =>
  writeFile(
    new URL(`../config/generated/${name}-structure.ts`, import.meta.url),
    '// Written by the build from the schema of the configuration. Do not edit.\n' +
      "import type {Structure} from '../structure.ts';\n\n" +
      `export const ${name}Structure: Structure = ${JSON.stringify(factored(schema as Properties, prefix), null, 2)};\n`,
  );

// Most pages change nothing about the form, and a page with a form may have no finder: what each of them may
// hold is a file of its own. So is what few use at all. A plain configuration has an intake, and keys.
const config = bare(JSON.parse(JSON.stringify(configJsonSchema())) as Json) as Properties;
const properties = config['properties'] as Properties;
const {frame, environments, prefill, locked, prefillFromAddress, ...plain} = properties;
const {delivery, recipients, form, finder, theme} = plain as Record<string, Properties>;
const [intake] = delivery?.['anyOf'] as readonly Json[];
const recipient = recipients?.['items'] as Properties;
const anything = {type: 'object'};
await writeStructure('config', {
  ...config,
  properties: {
    ...plain,
    form: anything,
    finder: anything,
    theme: anything,
    delivery: intake ?? null,
    recipients: {
      ...recipients,
      items: {...recipient, required: [...(recipient['required'] as readonly Json[]), 'keys']},
    },
  },
});
const rarer = {frame, environments, prefill, locked, prefillFromAddress, delivery, recipients};
await writeStructure('rarer', {properties: rarer as Properties}, 'r');
await writeStructure('form', form as Json);
await writeStructure('finder', finder as Json);
await writeStructure('theme', theme as Json);

const folder = new URL('../../dist/', import.meta.url);
const documents = {
  'report.schema.json': reportJsonSchema(),
  'config.schema.json': configJsonSchema(),
  'openapi.json': openApiDocument(),
};

await mkdir(folder, {recursive: true});
for (const [name, document] of Object.entries(documents))
  await writeFile(new URL(name, folder), `${JSON.stringify(document, null, 2)}\n`);
