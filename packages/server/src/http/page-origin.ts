import type {RequestContext} from './api.ts';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The origin under which our own pages are reached: the configured one, or on this machine the one that was asked.
 * Elsewhere it never comes from the request: a server in between could name itself in the `Host` header.
 */
export const pageOrigin = (
  context: RequestContext,
  configured: string | undefined,
): string | undefined => {
  const {origin, hostname} = new URL(context.req.url);
  return configured ?? (loopbackNames.includes(hostname) ? origin : undefined);
};
