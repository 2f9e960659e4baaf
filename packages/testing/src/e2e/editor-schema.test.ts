import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';

const root = new URL('../../../../', import.meta.url);
const read = (file: string) => readFile(new URL(file, root), 'utf8');

it('an editor finds the schema beside the script, and takes the configuration of the first page', async () => {
  const schema = JSON.parse(
    await read('packages/embed/dist/bundle/heard.config.schema.json'),
  ) as object;
  assert.deepEqual(schema, JSON.parse(await read('packages/schema/dist/config.schema.json')));
  const [, sample = ''] =
    /```json\n(\{[^`]*"\$schema"[^`]*)```/u.exec(await read('README.md')) ?? [];
  const config = JSON.parse(sample) as Record<string, unknown>;
  assert.equal(config['$schema'], './heard/heard.config.schema.json');
  const ajv = new Ajv2020();
  assert.ok(ajv.validate(schema, config), ajv.errorsText());
  assert.equal(ajv.validate(schema, {...config, tenent: 'lake-city'}), false);
});
