// Writes the tables of keys in docs/configuration.md from the schema: `npm run docs:config`. With --check it writes
// nothing and fails where the document is not what it would write.
import {readFile, writeFile} from 'node:fs/promises';

import {withConfigTables} from './config-tables.ts';

const file = new URL('../../../../docs/configuration.md', import.meta.url);
const before = await readFile(file, 'utf8');
const after = await withConfigTables(before);
if (after !== before && process.argv.includes('--check')) {
  console.error(
    'docs/configuration.md is older than the schema of the configuration: npm run docs:config',
  );
  process.exitCode = 1;
} else if (after !== before) await writeFile(file, after);
