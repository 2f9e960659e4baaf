import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {compileHelp, copyPages, packageFolder, serveExample} from '@heard/testing/examples';
import {headers} from './headers.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const embed = packageFolder('embed');
const bundle = join(embed, 'dist/bundle');

// The site: its pages, and the list of help that the finder searches.
copyPages(here);
compileHelp(here);

// The tags of the release, with the hash of each file: what you copy into the head of your page.
const snippet = readFileSync(join(bundle, 'snippet.html'), 'utf8');
const page = readFileSync(join(here, 'page/index.html'), 'utf8');
writeFileSync(
  join(here, 'dist/index.html'),
  page.replace('<!-- The tags of the release -->', () => snippet.trim()),
);

const {version} = JSON.parse(readFileSync(join(embed, 'package.json'), 'utf8')) as {
  version: string;
};
await serveExample(here, {
  port: 4413,
  headers,
  sites: [{path: `/heard/v${version}`, folder: bundle, headers, immutable: /./}],
});
