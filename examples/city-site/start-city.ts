import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

import {
  startServer,
  strictCsp,
  tenantsFromConfigs,
  type RunningServer,
  type Site,
} from '@heard/server';

import {assembleSite} from './assemble-site.ts';

const require = createRequire(import.meta.url);
const {version} = require('@heard/embed/package.json') as {version: string};
const built = (name: string) =>
  join(require.resolve(`@heard/${name}/package.json`), '../dist/bundle');

const self = ["'self'"];
const allowed = {
  script: self,
  style: self,
  image: self,
  connect: self,
  trustedTypes: ['lit-html', 'heard'],
};
// The same server under another name is another origin: good enough to see how a frame works.
const framing = {frame: ['http://127.0.0.1:*']};
const common = {'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff'};
const pageHeaders = {
  ...common,
  'Content-Security-Policy': strictCsp(allowed),
  // The form can record what somebody says, after they press for it.
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(self)',
  // What a frame without an origin of its own asks for: scripts, and the directory of help.
  'Access-Control-Allow-Origin': '*',
};
const framedHeaders = {
  ...pageHeaders,
  'Content-Security-Policy': strictCsp({...allowed, ...framing}),
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=*',
};
const inboxHeaders = {
  ...common,
  // Sound is opened in the browser and played from its memory.
  'Content-Security-Policy': strictCsp({...allowed, media: ['blob:']}),
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};
const hashed = /^\/chunks\//;

/** What is running, and what a person needs to try it out. */
export interface RunningCity extends RunningServer {
  /** The staff's key, for the inbox. */
  readonly keyFile: string;
}

/** Writes into the page where its frame comes from. */
const nameFrame = (file: string, url: string, tenant: string) => {
  const address = `${url.replace('localhost', '127.0.0.1')}/frame/${tenant}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('frame=""', `frame="${address}"`));
};

/**
 * Starts the invented city: its page at `/`, the same form in a frame at `/framed/`, the inbox of its staff at `/inbox/`, the intake at `/v1`.
 * Keys, database and site are kept in `home`. Rejects with a `StartError` made for a person.
 */
export const startCity = async (options: {
  readonly home: string;
  readonly port: number;
  readonly databaseUrl?: string | undefined;
}): Promise<RunningCity> => {
  const {home, port, databaseUrl} = options;
  const {folder, config, keyFile} = assembleSite(home, built('embed'));
  const sites: Site[] = [
    {path: '/', folder, headers: pageHeaders},
    {path: '/framed', folder: join(folder, 'framed'), headers: framedHeaders},
    {path: '/heard', folder: built('embed'), headers: pageHeaders, immutable: hashed},
    // A release never changes: what a page names with its hash is kept for good.
    {path: `/heard/v${version}`, folder: built('embed'), headers: pageHeaders, immutable: /./},
    {path: '/inbox', folder: built('inbox'), headers: inboxHeaders, immutable: hashed},
  ];
  const server = await startServer({
    port,
    tenants: (url) => tenantsFromConfigs([config], new Map([[config.tenant, [url]]])),
    sites,
    ...(databaseUrl ? {databaseUrl} : {dataFolder: join(home, 'database')}),
  });
  nameFrame(join(folder, 'framed/index.html'), server.url, config.tenant);
  return {...server, keyFile};
};
