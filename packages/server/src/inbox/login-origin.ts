import type {RequestContext} from '../http/api.ts';
import {pageOrigin} from '../http/page-origin.ts';

/**
 * The origin that a login challenge is made out to; `undefined` when this request can not log in.
 *
 * It never comes from the request, except on this machine: a server in between could name itself in the
 * `Host` header, and a challenge made out to it would be answered on its page.
 */
export function loginOrigin(
  context: RequestContext,
  configured: string | undefined,
): string | undefined {
  const origin = pageOrigin(context, configured);
  const sentFrom = context.req.header('Origin');
  return sentFrom === undefined || sentFrom === origin ? origin : undefined;
}
