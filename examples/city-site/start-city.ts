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
const built = (name: string) =>
  join(require.resolve(`@heard/${name}/package.json`), '../dist/bundle');

const self = ["'self'"];
const allowed = {
  script: self,
  style: self,
  image: self,
  connect: self,
  trustedTypes: ['lit-html'],
};
const common = {'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff'};
const pageHeaders = {
  ...common,
  'Content-Security-Policy': strictCsp(allowed),
  // The form can record what somebody says, after they press for it.
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(self)',
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

/**
 * Starts the invented city: its page at `/`, the inbox of its staff at `/inbox/`, the intake at `/v1`.
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
    {path: '/heard', folder: built('embed'), headers: pageHeaders, immutable: hashed},
    {path: '/inbox', folder: built('inbox'), headers: inboxHeaders, immutable: hashed},
  ];
  const server = await startServer({
    port,
    tenants: tenantsFromConfigs([config]),
    sites,
    ...(databaseUrl ? {databaseUrl} : {dataFolder: join(home, 'database')}),
  });
  return {...server, keyFile};
};
