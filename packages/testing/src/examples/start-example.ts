/** What the starts of the examples have in common. In your project all of this is your own server. */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type {Config} from '@heard/schema';
import {startServer, strictCsp, tenantsFromConfigs, type Site} from '@heard/server';

/** The folder of a package of ours, such as `embed`. */
export const packageFolder = (name: string): string =>
  join(createRequire(import.meta.url).resolve(`@heard/${name}/package.json`), '..');

/** Puts the pages of an example, which nothing has to build, where they are served from. */
export const copyPages = (example: string): void => {
  mkdirSync(join(example, 'dist'), {recursive: true});
  cpSync(join(example, 'page'), join(example, 'dist'), {recursive: true});
};

/** Compiles the list of help that the finder searches, with the command line tool. */
export const compileHelp = (example: string): void => {
  const source = join(example, 'directory/help.csv');
  const mapping = join(example, 'directory/mapping.json');
  const target = join(example, 'dist/help.heard');
  const heard = join(packageFolder('cli'), 'dist/heard.js');
  const words = ['directory', 'build', source, '--mapping', mapping, '-o', target];
  execFileSync(process.execPath, [heard, ...words]);
};

/** A strict policy for a page that loads all from its own origin, with these names for Trusted Types. */
export const ownOriginPolicy = (...trustedTypes: string[]): Record<string, string> => {
  const self = ["'self'"];
  const policy = strictCsp({script: self, style: self, image: self, connect: self, trustedTypes});
  return {'Content-Security-Policy': policy};
};

/** How an example is served. */
export interface ExampleServing {
  /** The port, unless the variable `PORT` names another one. */
  readonly port: number;
  /** Sent with every page. */
  readonly headers: Record<string, string>;
  /** What is served beside the pages. */
  readonly sites?: readonly Site[];
}

/** Serves `dist` of an example, and an intake on the same origin, until Ctrl-C. */
export const serveExample = async (
  example: string,
  {port, headers, sites = []}: ExampleServing,
): Promise<void> => {
  const config = JSON.parse(
    readFileSync(join(example, 'dist/heard.config.json'), 'utf8'),
  ) as Config;
  const server = await startServer({
    port: Number(process.env['PORT'] ?? port),
    tenants: tenantsFromConfigs([config]),
    sites: [{path: '/', folder: join(example, 'dist'), headers}, ...sites],
    // What is stored is gone when the machine clears its temporary folder.
    dataFolder: mkdtempSync(join(tmpdir(), 'heard-example-')),
  });
  console.log(`The page is at ${server.url}/   Press Ctrl-C to stop.`);
  process.on('SIGINT', () => void server.close().then(() => process.exit()));
};
