// Writes src/generated from the manifest that the build of @heard/elements has made. `npm run manifest`
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import type {Package} from 'custom-elements-manifest/schema.d.ts';

import {wrappers} from './wrappers.ts';

const path = createRequire(import.meta.url).resolve('@heard/elements/custom-elements.json');
const manifest = JSON.parse(readFileSync(path, 'utf8')) as Package;
for (const [file, text] of Object.entries(wrappers(manifest)))
  writeFileSync(fileURLToPath(new URL(`../generated/${file}`, import.meta.url)), text);
