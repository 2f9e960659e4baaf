import {readFile} from 'node:fs/promises';

import type {RequestContext, Route} from '../http/api.ts';
import {pageOrigin} from '../http/page-origin.ts';
import type {ServerParts} from '../server-parts.ts';
import {findFile} from '../sites/find-file.ts';
import {missingPage} from '../sites/missing-page.ts';
import type {Site} from '../sites/site.ts';
import {frameDocument} from './frame-document.ts';
import {frameHeaders} from './frame-headers.ts';

/** Where the built script tag is mounted. */
const scripts = '/heard/';

/** The hashes that the build wrote beside its files; none, when it wrote none. */
const readIntegrity = async (sites: readonly Site[]): Promise<Record<string, string>> => {
  const site = sites.find(({path}) => path.replace(/\/*$/, '/') === scripts);
  const found = site && (await findFile(site.folder, '/integrity.json'));
  if (found?.kind !== 'file') return {};
  return JSON.parse(await readFile(found.file, 'utf8')) as Record<string, string>;
};

/** `GET /frame/:tenant`: the form of an organization, for the pages that it names. */
export const frameRoutes = (
  {tenants, origin: configured}: Pick<ServerParts, 'tenants' | 'origin'>,
  sites: readonly Site[],
): Route[] => [
  {
    method: 'GET',
    path: '/frame/:tenant',
    handle: async (context: RequestContext) => {
      const frame = tenants.find(context.req.param('tenant') ?? '')?.frame;
      const origin = pageOrigin(context, configured);
      // Of who is not here, and who frames nothing, it says the same.
      if (!frame || origin === undefined) return missingPage();
      const {config, ancestors} = frame;
      const integrity = await readIntegrity(sites);
      const page = frameDocument({config, ancestors, scripts: origin + scripts, integrity});
      return new Response(page, {headers: frameHeaders(origin, config, ancestors)});
    },
  },
];
