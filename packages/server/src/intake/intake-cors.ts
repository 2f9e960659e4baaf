import type {MiddlewareHandler} from 'hono';

import type {Env} from '../http/api.ts';

/**
 * Lets any page send to the intake: reports come without cookies or other credentials, so an origin tells
 * nothing about who may send one. Only the intake has this; the inbox answers its own origin alone.
 */
export const intakeCors: MiddlewareHandler<Env> = async (context, next) => {
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
        'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
        // Two hours: no browser keeps it for longer than a day, and Chromium stops here.
        'Access-Control-Max-Age': '7200',
      },
    });
  }
  await next();
  context.header('Access-Control-Allow-Origin', '*');
  context.header('Access-Control-Expose-Headers', 'Retry-After, Location, Idempotency-Replayed');
  return undefined;
};
