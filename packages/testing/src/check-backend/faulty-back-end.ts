import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A request on its way to the right back end. */
export interface Asked {
  readonly method: string;
  /** Without the `/v1` in front. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer on its way back. */
export interface Said {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
}

/** What a faulty back end does otherwise than the right one behind it. */
export interface Fault {
  /** Changes what the right back end is asked. */
  readonly ask?: (asked: Asked) => Asked;
  /** Answers in its place; the right back end does not hear of it then. */
  readonly instead?: (asked: Asked) => Said | undefined;
  /** Changes its answer; `drop` ends the connection without one. */
  readonly answer?: (said: Said, asked: Asked) => Said | 'drop';
}

export interface FaultyBackEnd {
  /** Up to and including `/v1`. */
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

/** A header of an answer set to a value, or left out. */
export const withHeader = (said: Said, name: string, value?: string): Said => {
  const others = said.headers.filter(([other]) => other.toLowerCase() !== name.toLowerCase());
  return {...said, headers: value === undefined ? others : [...others, [name, value]]};
};

const readAsked = async (request: IncomingMessage): Promise<Asked> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const headers = Object.fromEntries(
    Object.entries(request.headers)
      .filter(([name]) => !['host', 'connection', 'content-length'].includes(name))
      .map(([name, value]) => [name, String(value)]),
  );
  return {
    method: request.method ?? '',
    path: (request.url ?? '').replace(/^\/v1/, ''),
    headers,
    body: Buffer.concat(pieces).toString('latin1'),
  };
};

const pass = async (to: string, {method, path, headers, body}: Asked): Promise<Said> => {
  const hasBody = body !== '' && method !== 'GET';
  const response = await fetch(`${to}${path}`, {
    method,
    headers,
    ...(hasBody && {body: Buffer.from(body, 'latin1')}),
  });
  const ours = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'];
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => !ours.includes(name)),
    text: await response.text(),
  };
};

/** Puts a fault in front of the right back end at `to`, its address up to and including `/v1`. */
export const startFaultyBackEnd = async (to: string, fault: Fault): Promise<FaultyBackEnd> => {
  const server = createServer((request, response) => {
    const work = async () => {
      const asked = await readAsked(request);
      const said = fault.instead?.(asked) ?? (await pass(to, fault.ask?.(asked) ?? asked));
      const changed = fault.answer?.(said, asked) ?? said;
      if (changed === 'drop') return void request.socket.destroy();
      response.writeHead(changed.status, changed.headers.flat()).end(changed.text);
    };
    // A request that breaks off has nobody who waits for an answer.
    work().catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/v1`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
