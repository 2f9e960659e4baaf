/** Writes `docs/integrity.md`: the hash of every script of the built script tag. Part of `npm run size`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const bundle = '../../../embed/dist/bundle';
const read = (path: string) => readFileSync(here(path), 'utf8');

const {version} = JSON.parse(read('../../../embed/package.json')) as {version: string};
const table = JSON.parse(read(`${bundle}/integrity.json`)) as Readonly<Record<string, string>>;
const rows = Object.entries(table).map(([file, hash]) => `| \`${file}\` | \`${hash}\` |`);

writeFileSync(
  here('../../../../docs/integrity.md'),
  `# Integrity

Version ${version}. The tags for the head of your page, where the files lie at \`/heard/v${version}/\`:

\`\`\`html
${read(`${bundle}/snippet.html`).trim()}
\`\`\`

The hash of \`heard.js\` stands for all that it runs: it knows the hash of every other file, and a browser refuses a
file that differs ([how](decisions/0016-parts-against-their-hashes.md)). The same table is in the release as
\`integrity.json\`. To check a release, build it from its source and compare:

    npm ci && npm run build && cat packages/embed/dist/bundle/integrity.json

| file | SRI (SHA-384) |
|---|---|
${rows.join('\n')}
`,
);
