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
const policy = strictCsp({
  script: self,
  style: self,
  image: self,
  connect: self,
  trustedTypes: ['lit-html'],
});
const headers = {
  'Content-Security-Policy': policy,
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
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
  const {folder, config, keyFile} = assembleSite(home);
  const sites: Site[] = [
    {path: '/', folder, headers},
    {path: '/heard', folder: built('embed'), headers, immutable: hashed},
    {path: '/inbox', folder: built('inbox'), headers, immutable: hashed},
  ];
  const server = await startServer({
    port,
    tenants: tenantsFromConfigs([config]),
    sites,
    ...(databaseUrl ? {databaseUrl} : {dataFolder: join(home, 'database')}),
  });
  return {...server, keyFile};
};
