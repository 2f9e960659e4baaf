// Writes what others read without running our code. Part of `npm run build`, never of the package's code.
import {mkdir, writeFile} from 'node:fs/promises';

import {configJsonSchema} from '../json-schema/config-json-schema.ts';
import {reportJsonSchema} from '../json-schema/report-json-schema.ts';
import {openApiDocument} from '../openapi/openapi-document.ts';
import {factored, type Json} from './factored.ts';

// The structure alone, for pages: a source file, so that it is seen in review when the configuration changes.
const bare = (schema: unknown): Record<string, Json> =>
  JSON.parse(
    JSON.stringify(schema, (key, part: unknown) =>
      ['$schema', '$id', '$comment', 'title', 'description'].includes(key) &&
      typeof part === 'string'
        ? undefined
        : part,
    ),
  ) as Record<string, Json>;
const writeStructure = (name: string, schema: Record<string, Json>): Promise<void> =>
  writeFile(
    new URL(`../config/generated/${name}-structure.ts`, import.meta.url),
    '// Written by the build from the schema of the configuration. Do not edit.\n' +
      "import type {Structure} from '../structure.ts';\n\n" +
      `export const ${name}Structure: Structure = ${JSON.stringify(factored(schema), null, 2)};\n`,
  );

// Most pages change nothing about the form, and a page with a form may have no finder: what each of them may
// hold is a file of its own.
const config = bare(configJsonSchema());
const properties = config['properties'] as Record<string, Json>;
await writeStructure('config', {
  ...config,
  properties: {...properties, form: {type: 'object'}, finder: {type: 'object'}},
});
await writeStructure('form', properties['form'] as Record<string, Json>);
await writeStructure('finder', properties['finder'] as Record<string, Json>);

const folder = new URL('../../dist/', import.meta.url);
const documents = {
  'report.schema.json': reportJsonSchema(),
  'config.schema.json': configJsonSchema(),
  'openapi.json': openApiDocument(),
};

await mkdir(folder, {recursive: true});
for (const [name, document] of Object.entries(documents))
  await writeFile(new URL(name, folder), `${JSON.stringify(document, null, 2)}\n`);
