import type {IncomingMessage} from 'node:http';
import type {Config} from '@heard/schema';
import {frameDocument, frameHeaders} from '@heard/server';
import type {TestRunnerConfig} from '@web/test-runner';
import {getResponse} from 'msw';

import {TestIntake} from '../fixtures/test-intake.ts';

/** What a test asks for: a form, and who may frame it. */
export interface FramePage {
  readonly config: Config;
  readonly ancestors: readonly string[];
  /** Modules that run in the frame before ours, by their addresses on the test server. */
  readonly modules?: readonly string[];
  /** Nothing of ours runs there: a page that never answers, with the modules alone. */
  readonly isSilent?: boolean;
}

interface Kept {
  readonly page: FramePage;
  readonly intake: TestIntake;
  /** What modules of the test in the frame told it. */
  readonly told: string[];
}

/** The built names, and the sources that stand in for them. */
const sources: Readonly<Record<string, string>> = {
  'heard.js': '/packages/elements/src/report-form/define.ts',
  'frame.js': '/packages/embed/src/frame/guest.ts',
};

const bodyOf = async (request: IncomingMessage): Promise<string> =>
  Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>)).toString('utf8');

/**
 * Serves frame documents, with the server's own markup and headers and an intake that takes every report:
 * `PUT /frame-pages/ID/` with a {@link FramePage}, then `ID/document` under another name of this machine. What arrived is at
 * `ID/received`, and what modules of the test in the frame told it (by `POST`) at `ID/told`. Also pages of hosts with a policy: `/frame-pages/host?csp=…&script=…`.
 */
export const framePages = (): NonNullable<TestRunnerConfig['middleware']>[number] => {
  const pages = new Map<string, Kept>();
  return async (context, next) => {
    // A frame without an origin of its own is a stranger to every file.
    if (context.get('origin') === 'null') context.set('Access-Control-Allow-Origin', '*');
    const script = /^\/frame-pages\/scripts\/(\w+\.js)$/u.exec(context.path)?.[1];
    if (script !== undefined) {
      context.type = 'text/javascript';
      context.body = `import '${sources[script]}';`;
      return undefined;
    }
    if (context.path === '/frame-pages/host') {
      const {csp, script: module} = context.query as Readonly<Record<string, string>>;
      context.set('Content-Security-Policy', csp ?? '');
      context.type = 'text/html';
      context.body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
        <script type="module" src="${module}"></script></head><body></body></html>`;
      return undefined;
    }
    const [, id = '', place] = /^\/frame-pages\/([\w-]{36})\/(.*)$/u.exec(context.path) ?? [];
    if (place === undefined) return next();
    const url = new URL(context.href);
    if (context.method === 'PUT') {
      const page = JSON.parse(await bodyOf(context.req)) as FramePage;
      const intake = new TestIntake(`${url.protocol}//127.0.0.1:${url.port}/frame-pages/${id}/v1`);
      pages.set(id, {page, intake, told: []});
      context.status = 204;
      return undefined;
    }
    const kept = pages.get(id);
    if (!kept) return next();
    if (place === 'received') {
      context.body = kept.intake.received.map(({body}) => body);
      return undefined;
    }
    if (place === 'told') {
      if (context.method === 'POST') kept.told.push(await bodyOf(context.req));
      context.set('Access-Control-Allow-Origin', '*');
      context.body = kept.told;
      return undefined;
    }
    if (place === 'document') {
      const {config, ancestors, modules = [], isSilent} = kept.page;
      context.set(frameHeaders(url.origin, config, ancestors));
      const scripts = `${url.origin}/frame-pages/scripts/`;
      const extra = modules.map(
        (each) => `<script type="module" src="${each}" crossorigin></script>`,
      );
      const text = frameDocument({config, ancestors, scripts, integrity: {}});
      context.body = isSilent
        ? `<!doctype html>${extra.join('')}<title>Nobody here</title>`
        : text.replace('<title>', `${extra.join('')}<title>`);
      return undefined;
    }
    context.set('Access-Control-Allow-Origin', '*');
    context.set('Access-Control-Allow-Headers', 'content-type, idempotency-key');
    if (context.method === 'OPTIONS') {
      context.status = 204;
      return undefined;
    }
    const {method} = context;
    const body = await bodyOf(context.req);
    const headers = Object.entries(context.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    const request = new Request(url.href, {method, headers, ...(body && {body})});
    const answer = await getResponse([...kept.intake.handlers], request);
    if (!answer) return next();
    context.status = answer.status;
    for (const [name, value] of answer.headers) context.set(name, value);
    context.body = await answer.text();
    return undefined;
  };
};
