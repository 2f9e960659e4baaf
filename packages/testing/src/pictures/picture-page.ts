import {readFileSync} from 'node:fs';
import {join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {ReportFormExample} from '@heard/elements/examples';
import type {Config, FormConfig} from '@heard/schema';
import type {BrowserContext, Route} from 'playwright-core';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const bundle = here('../../../embed/dist/bundle');
const site = here('../../../../examples/city-site');

/** Browsers seal reports on pages of this machine without TLS. Nothing listens there: the pictures answer. */
export const origin = 'http://localhost:1';

/** The configuration of the invented city with another form. The examples know its second reader as "city". */
const configWith = (form: FormConfig): Config => {
  const config = JSON.parse(readFileSync(join(site, 'heard.config.json'), 'utf8')) as Config;
  const {drafts: _, ...rest} = config;
  const [first, second] = config.recipients;
  if (!first || !second) throw new Error('The city has two recipients in the examples.');
  return {
    ...rest,
    recipients: [first, {...second, id: 'city'}],
    form,
    finder: {directory: '/help.heard'},
  };
};

const page = (locale: string, config: Config) => `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Pictures</title>
    <link rel="icon" href="data:," />
    <style>
      body { margin: 0; font-family: 'Source Sans 3', 'Noto Sans', system-ui, sans-serif; }
      main { max-inline-size: 42rem; margin-inline: auto; padding: 16px 8px; }
    </style>
    <script type="application/json" id="config">${JSON.stringify(config).replaceAll('<', String.raw`\u003c`)}</script>
    <script type="module" src="/heard/heard.js"></script>
  </head>
  <body><main><heard-report-form config="#config">The form is not there.</heard-report-form></main></body>
</html>`;

const intake = (kind: ReportFormExample['intake']) => {
  if (kind === 'refuses')
    return {status: 404, body: {type: 'urn:heard:problem:unknown-tenant', title: 'Refused'}};
  if (kind === 'is-out-of-order') return {status: 500, body: {title: 'Out of order'}};
  return {status: 201, body: {received: true, receivedOn: '2026-11-23'}};
};

/** Answers a browser with a page that has nothing but the built form on it, and with an intake. */
export const servePicturePage = async (
  context: BrowserContext,
  {
    locale,
    form,
    intake: kind,
  }: {
    readonly locale: string;
    readonly form: FormConfig;
    readonly intake?: ReportFormExample['intake'];
  },
) => {
  const config = configWith(form);
  const answer = (route: Route) => {
    const {pathname} = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({contentType: 'text/html', body: page(locale, config)});
    if (pathname.startsWith('/heard/'))
      return route.fulfill({
        contentType: 'text/javascript',
        body: readFileSync(join(bundle, normalize(pathname.slice('/heard'.length)))),
      });
    if (pathname === '/v1/intake') {
      const {status, body} = intake(kind);
      const contentType = status < 400 ? 'application/json' : 'application/problem+json';
      return route.fulfill({status, contentType, body: JSON.stringify(body)});
    }
    return route.fulfill({status: 404, body: ''});
  };
  await context.route(`${origin}/**`, answer);
};
