import {readFile} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {hostname, networkInterfaces} from 'node:os';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {TestRunnerConfig} from '@web/test-runner';
import {getResponse} from 'msw';

import {TestIntake} from '../fixtures/test-intake.ts';
import {hostPlaces, type AskedOfHost, type HostAnswer, type SiteContent} from './site-answers.ts';

/** The built script tag. */
const BUNDLE = fileURLToPath(new URL('../../../embed/dist/bundle/', import.meta.url));

/** Where the intake of a test stands, as far as it knows. */
const INTAKE = 'http://intake.example/v1';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Pages of every origin may ask, unless a test says otherwise, and browsers keep nothing. */
const usual = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, idempotency-key',
  'cache-control': 'no-store',
};

interface Site {
  content: SiteContent;
  readonly asked: AskedOfHost[];
  readonly intake: TestIntake;
}

interface Found {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/**
 * Serves pages of hosts beside the tests, for tests of the built script tag on them: documents with any headers, the
 * files of the script tag and an intake, all with faults on request. A test makes a host with
 * `PUT /host-pages/ID/` and {@link SiteContent}: `HostSite` does that. The test server listens to every name of this
 * machine, so that a host has more than one origin.
 */
export const serveHostPages = (): NonNullable<TestRunnerConfig['middleware']>[number] => {
  const sites = new Map<string, Site>();
  return async (context, next) => {
    const [, id, path] = /^\/host-pages\/([\w-]{8,64})\/(.*)$/u.exec(context.path) ?? [];
    if (!id || path === undefined) return next();
    const {method, headers, href: url} = context;
    const body = await bodyOf(context.req);
    if (method === 'PUT' && !path) {
      const content = JSON.parse(body) as SiteContent;
      const site = sites.get(id);
      if (site) site.content = content;
      else sites.set(id, {content, asked: [], intake: new TestIntake(INTAKE)});
      context.body = plainName();
      return;
    }
    const site = sites.get(id);
    if (path === hostPlaces.asked) context.body = site?.asked ?? [];
    if (!site || path === hostPlaces.asked) return;
    const asked = {method, url, headers, body};
    site.asked.push(asked);
    context.respond = false;
    await answer(site, path, asked, context.res);
  };
};

/** A name of this machine that browsers do not take for the machine itself: what they show by http is not secure. */
const plainName = (): string =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({family, internal}) => family === 'IPv4' && !internal)?.address ?? hostname();

const bodyOf = async (request: IncomingMessage): Promise<string> =>
  Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>)).toString('latin1');

const answer = async (
  site: Site,
  path: string,
  asked: AskedOfHost,
  response: ServerResponse,
): Promise<void> => {
  const {files, answers} = site.content;
  const key = Object.keys(answers).find((each) => fits(each, `${asked.method} ${path}`));
  const {status, headers, fault, ...chosen} = answers[key ?? ''] ?? {};
  const own = asked.method === 'GET' ? files[path] : undefined;
  const body = chosen.body ?? own?.body;
  if (fault === 'hang') return;
  if (fault === 'cut') {
    response.destroy();
    return;
  }
  const found: Found =
    fault === 'html'
      ? {body: '<!doctype html><title>Welcome</title>', headers: typed('.html')}
      : body === undefined
        ? await whatIsThere(site, path, asked)
        : {body, headers: typed(path)};
  response.statusCode = status ?? found.status ?? 200;
  for (const [name, value] of Object.entries({
    ...usual,
    ...found.headers,
    ...own?.headers,
    ...headers,
  }))
    if (value !== null) response.setHeader(name, value);
  response.end(spoil(found.body, fault));
};

const fits = (key: string, request: string): boolean => {
  const pattern = key.split('*').map((part) => part.replace(/[.?+()[\]]/g, String.raw`\$&`));
  const method = /^[A-Z]+ /.test(key) ? '' : '(?!OPTIONS)[A-Z]+ ';
  return new RegExp(`^${method}${pattern.join('.*')}$`).test(request);
};

const whatIsThere = async (site: Site, path: string, asked: AskedOfHost): Promise<Found> => {
  if (asked.method === 'OPTIONS') return {status: 204, body: ''};
  if (path.startsWith(hostPlaces.intake)) {
    const {method, body} = asked;
    const request = new Request(`${INTAKE}/${path.slice(hostPlaces.intake.length)}`, {
      method,
      headers: Object.entries(asked.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
      ...(body && {body: Buffer.from(body, 'latin1')}),
    } as RequestInit);
    const response = await getResponse([...site.intake.handlers], request);
    if (response)
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      };
  }
  const file = resolve(BUNDLE, path.slice(hostPlaces.heard.length));
  const isHeard = path.startsWith(hostPlaces.heard) && file.startsWith(BUNDLE);
  const body = isHeard ? await readFile(file).catch(() => undefined) : undefined;
  return body
    ? {body, headers: typed(path)}
    : {status: 404, body: 'Not here. (Files of the script tag: run "npm run build" first.)'};
};

const typed = (path: string) => ({
  'content-type': types[path.split('.').at(-1)!] ?? 'text/plain; charset=utf-8',
});

const spoil = (body: Buffer | string, fault: HostAnswer['fault']): Buffer | string => {
  if (fault === 'spoiled') return `${body.toString()}\nglobalThis.spoiled = true;\n`;
  return fault === 'half' ? body.slice(0, body.length >> 1) : body;
};
