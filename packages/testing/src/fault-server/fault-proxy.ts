import {once} from 'node:events';
import {createServer, type IncomingHttpHeaders, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';

import type {Fault, FaultMatch} from './fault.ts';
import {passThrough, playFault} from './play-fault.ts';

export type {Fault, FaultMatch} from './fault.ts';

/** A request that came by. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** What was done to it; absent when it went through whole. */
  readonly fault?: Fault['kind'];
}

export interface FaultProxy {
  readonly url: string;
  /** All requests so far, preflights too, oldest first. */
  readonly seen: readonly SeenRequest[];
  /**
   * Keeps a fault for the next request that matches; several wait in line. Resolves when it was played:
   * for `drop-response` after the server's whole answer has come in, so that it has committed by then.
   */
  readonly next: (fault: Fault, match?: FaultMatch) => Promise<void>;
  /** Cuts every connection, hanging ones too. */
  readonly close: () => Promise<void>;
}

interface Planned {
  readonly fault: Fault;
  readonly match: FaultMatch;
  readonly played: () => void;
}

/**
 * Stands between a client and a server on real sockets and spoils the requests it is told to.
 *
 * @example
 * const proxy = await startFaultProxy({target: server.url});
 * const played = proxy.next({kind: 'drop-response'}, {path: '/v1/intake'});
 * await assert.rejects(fetch(`${proxy.url}/v1/intake`, report));
 * await played;
 *
 * Requests without a fault go through unchanged, `Host` included. It listens on 127.0.0.1 and is
 * addressed as localhost.
 */
export async function startFaultProxy({target}: {target: string}): Promise<FaultProxy> {
  const plan: Planned[] = [];
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const planned = takePlanned(plan, request);
    seen.push({
      method: request.method ?? '',
      path: pathOf(request),
      headers: request.headers,
      ...(planned && {fault: planned.fault.kind}),
    });
    // A client that goes away takes its answer with it; nobody is left to tell.
    request.on('error', () => {});
    response.on('error', () => {});
    const exchange = {request, response, target};
    if (planned) playFault(planned.fault, exchange, planned.played);
    else passThrough(exchange);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    seen,
    next: (fault, match = {}) =>
      new Promise((played) => {
        plan.push({fault, match, played});
      }),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?')[0] ?? '';

const takePlanned = (plan: Planned[], request: IncomingMessage): Planned | undefined => {
  const position = plan.findIndex(({match: {method, path}}) => {
    const isMethod =
      method === undefined ? request.method !== 'OPTIONS' : method === request.method;
    return isMethod && (path === undefined || path === pathOf(request));
  });
  return position === -1 ? undefined : plan.splice(position, 1)[0];
};
