import {once} from 'node:events';
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {backEnd} from './back-end.ts';
import {staticHost} from './static-host.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const {PORT, REPORTS = here('dist/reports')} = process.env;
const port = Number(PORT ?? 4430);
const site = `http://localhost:${port}`;

// The back end has an address of its own: the one in the configuration, or any free one beside a port of your choice.
const reports = backEnd(REPORTS, site).listen(PORT ? 0 : 4431, 'localhost');
await once(reports, 'listening');
const address = `http://localhost:${(reports.address() as AddressInfo).port}`;

// What you would upload to any static host: the page, its configuration, and the files of the script tag.
const embed = join(createRequire(import.meta.url).resolve('@heard/embed/package.json'), '..');
mkdirSync(here('dist/site'), {recursive: true});
cpSync(here('page'), here('dist/site'), {recursive: true});
cpSync(join(embed, 'dist/bundle'), here('dist/site/heard'), {recursive: true});
const config = readFileSync(here('page/heard.config.json'), 'utf8');
writeFileSync(
  here('dist/site/heard.config.json'),
  config.replace('http://localhost:4431', address),
);

staticHost(here('dist/site'), address).listen(port, 'localhost', () =>
  console.log(`The page is at ${site}/   Reports arrive in ${REPORTS}   Press Ctrl-C to stop.`),
);
