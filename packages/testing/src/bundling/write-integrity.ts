/**
 * Writes beside a built `heard.js` what a page needs to hold it against its hash: `integrity.json`, the SRI hash of
 * every script of the release, and `snippet.html`, the tags for the head of a page. The last step of the build.
 */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {integrityOf} from './loadable-parts.ts';

const embed = fileURLToPath(new URL('../../../embed/', import.meta.url));
const bundle = join(embed, 'dist/bundle');
const {version} = JSON.parse(readFileSync(join(embed, 'package.json'), 'utf8')) as {
  version: string;
};

const files = globSync('**/*.js', {cwd: bundle}).sort();
const integrity = Object.fromEntries(
  files.map((file) => [file, integrityOf(readFileSync(join(bundle, file), 'utf8'), 'sha384')]),
);
const firstPage = files.find((file) => file.startsWith('chunks/report-form-'))!;
const base = `/heard/v${version}/`;

const tags = [
  `<link rel="modulepreload" href="${base}${firstPage}" integrity="${integrity[firstPage]}" crossorigin />`,
  `<script type="module" src="${base}heard.js" integrity="${integrity['heard.js']}" crossorigin></script>`,
];

writeFileSync(join(bundle, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
writeFileSync(join(bundle, 'snippet.html'), `${tags.join('\n')}\n`);
