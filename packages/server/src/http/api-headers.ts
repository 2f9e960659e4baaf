import type {MiddlewareHandler} from 'hono';

import type {Env} from './api.ts';

/** On every answer of the API, refusals included: nothing keeps, guesses, frames or runs it. */
export const apiHeaders: MiddlewareHandler<Env> = async (context, next) => {
  await next();
  context.header('Cache-Control', 'no-store');
  context.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  context.header('Referrer-Policy', 'no-referrer');
  context.header('X-Content-Type-Options', 'nosniff');
  const requestId = context.get('requestId');
  if (requestId !== undefined) context.header('X-Request-Id', requestId);
};
