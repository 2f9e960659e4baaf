import {readFile} from 'node:fs/promises';

import type {RequestContext} from '../http/api.ts';
import {problem} from '../http/problem.ts';
import {acceptedEncodings} from './accepted-encoding.ts';
import {findFile, type Found} from './find-file.ts';
import {mimeTypeOf} from './mime-types.ts';
import {missingPage} from './missing-page.ts';
import type {Site} from './site.ts';

const defaultHeaders = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

type FoundFile = Extract<Found, {kind: 'file'}>;

/** Answers every path outside the API from the sites; a plain page when none has the file. */
export function serveSites(sites: readonly Site[]) {
  const mounts = sites
    .map((site) => ({site, prefix: site.path.replace(/\/+$/, '')}))
    .toSorted((one, other) => other.prefix.length - one.prefix.length);

  return async (context: RequestContext): Promise<Response> => {
    context.set('route', 'site');
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      return problem(context, {type: 'method-not-allowed'}, {headers: {Allow: 'GET, HEAD'}});
    }
    const path = context.req.path;
    const mount = mounts.find(({prefix}) => path === prefix || path.startsWith(`${prefix}/`));
    if (!mount) return missingPage();
    const below = path.slice(mount.prefix.length);
    const found: Found =
      below === '' ? {kind: 'folder-without-slash'} : await findFile(mount.site.folder, below);
    switch (found.kind) {
      case 'nothing':
        return missingPage();
      case 'folder-without-slash':
        return new Response(null, {
          status: 308,
          headers: {...defaultHeaders, Location: `${path}/`},
        });
      case 'file':
        return fileAnswer(context, mount.site, below, found);
    }
  };
}

const fileAnswer = async (
  context: RequestContext,
  {folder, headers, immutable}: Site,
  below: string,
  plain: FoundFile,
): Promise<Response> => {
  let chosen: {found: FoundFile; encoding?: string} = {found: plain};
  for (const {name, extension} of acceptedEncodings(context.req.header('Accept-Encoding'))) {
    const path = below.endsWith('/') ? `${below}index.html` : below;
    const compressed = await findFile(folder, path + extension);
    // One that is older than its file is left from another build.
    if (compressed.kind === 'file' && compressed.changed >= plain.changed) {
      chosen = {found: compressed, encoding: name};
      break;
    }
  }
  const {found, encoding} = chosen;
  const etag = `W/"${found.size.toString(36)}-${Math.trunc(found.changed).toString(36)}"`;
  const answerHeaders = {
    ...defaultHeaders,
    ...headers,
    'Cache-Control': immutable?.test(below) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
  };
  if (hasMatch(context.req.header('If-None-Match'), etag)) {
    return new Response(null, {status: 304, headers: answerHeaders});
  }
  return new Response(new Uint8Array(await readFile(found.file)), {
    headers: {
      ...answerHeaders,
      'Content-Type': mimeTypeOf(plain.file),
      'Content-Length': String(found.size),
      ...(encoding !== undefined && {'Content-Encoding': encoding}),
    },
  });
};

const hasMatch = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((entry) => entry.trim() === etag || entry.trim() === '*');
