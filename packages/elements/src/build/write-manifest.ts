// Writes what editors, frameworks and documentation read about our elements. Part of `npm run build`, never of the
// package's code.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {cssCustomData, htmlCustomData, webTypes} from './editor-data.ts';
import {elementManifest} from './element-manifest.ts';
import {undescribed} from './undescribed.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const manifest = elementManifest(here('..'));
const missing = undescribed(manifest);

if (missing.length) {
  console.warn(
    `custom-elements.json: these have no description. Write a comment at the member, or the words after the name in its tag (@slot, @event, @csspart, @cssproperty):\n  ${missing.join('\n  ')}`,
  );
  process.exit(1);
}

const own = JSON.parse(readFileSync(here('../../package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
};
const files = {
  'custom-elements.json': manifest,
  'html-custom-data.json': htmlCustomData(manifest),
  'css-custom-data.json': cssCustomData(manifest),
  'web-types.json': webTypes(manifest, own),
};
for (const [name, content] of Object.entries(files))
  writeFileSync(here(`../../dist/${name}`), `${JSON.stringify(content, null, 2)}\n`);
