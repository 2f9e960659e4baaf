// Writes what others read without running our code. Part of `npm run build`, never of the package's code.
import {mkdir, writeFile} from 'node:fs/promises';

import {configJsonSchema} from '../json-schema/config-json-schema.ts';
import {reportJsonSchema} from '../json-schema/report-json-schema.ts';
import {openApiDocument} from '../openapi/openapi-document.ts';

const folder = new URL('../../dist/', import.meta.url);
const documents = {
  'report.schema.json': reportJsonSchema(),
  'config.schema.json': configJsonSchema(),
  'openapi.json': openApiDocument(),
};

await mkdir(folder, {recursive: true});
for (const [name, document] of Object.entries(documents))
  await writeFile(new URL(name, folder), `${JSON.stringify(document, null, 2)}\n`);
