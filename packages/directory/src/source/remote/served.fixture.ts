import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A request as a server saw it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What a server says to a request; nothing at all when it is `undefined`. */
export type Says = (
  seen: Seen,
) =>
  | {readonly status?: number; readonly headers?: Record<string, string>; readonly body: unknown}
  | undefined;

/** A server on this machine, with what it has seen. */
export interface Served {
  readonly address: string;
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

/** Starts a server. `body` is sent as it is when it is a text, and as JSON otherwise. */
export const serve = async (says: Says): Promise<Served> => {
  const seen: Seen[] = [];
  const server: Server = createServer((request, response) => {
    void answer(request, response, says, seen);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  says: Says,
  seen: Seen[],
): Promise<void> => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const {method = '', url = '', headers} = request;
  const one = {method, url, headers, body};
  seen.push(one);
  const said = says(one);
  if (said === undefined) return;
  response.writeHead(said.status ?? 200, {'content-type': 'application/json', ...said.headers});
  response.end(typeof said.body === 'string' ? said.body : JSON.stringify(said.body));
};
