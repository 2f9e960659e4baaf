import type {MiddlewareHandler} from 'hono';

import type {Env} from './api.ts';

/** What a page of another origin may send beside a plain request, and read of the answer. */
export interface AnyOriginHeaders {
  readonly send: readonly string[];
  readonly read: readonly string[];
}

/**
 * Lets any page send to an address by `POST`: reports come without cookies or other credentials, so an origin
 * tells nothing about who may send one. Only the intake has this; the inbox answers its own origin alone.
 */
export const anyOrigin =
  ({send, read}: AnyOriginHeaders): MiddlewareHandler<Env> =>
  async (context, next) => {
    const isPreflight =
      context.req.method === 'OPTIONS' &&
      context.req.header('Access-Control-Request-Method') !== undefined;
    if (isPreflight) {
      context.set('route', context.req.path);
      return new Response(null, {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'POST',
          'Access-Control-Allow-Headers': send.join(', '),
          // Two hours: no browser keeps it for longer than a day, and Chromium stops here.
          'Access-Control-Max-Age': '7200',
        },
      });
    }
    await next();
    context.header('Access-Control-Allow-Origin', '*');
    context.header('Access-Control-Expose-Headers', read.join(', '));
    return undefined;
  };
