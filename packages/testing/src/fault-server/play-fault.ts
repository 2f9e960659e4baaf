import {
  request as requestOf,
  type ClientRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';

import type {Fault} from './fault.ts';

/** One request at the proxy, its response, and the server that it is meant for. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: string;
}

/** Hands a request to the server and gives back what it answers, unchanged. */
export function passThrough({request, response, target}: Exchange): void {
  const onward = openOnward(request, target);
  onward.on('error', () => response.destroy());
  onward.on('response', (answer) => {
    answer.on('error', () => response.destroy());
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(response);
  });
  request.pipe(onward);
}

/** Does to a request what the fault says, and calls `played` when that is done. */
export function playFault(fault: Fault, exchange: Exchange, played: () => void): void {
  const {request, response} = exchange;
  switch (fault.kind) {
    case 'drop-response':
      whenAnswered(exchange, () => {
        response.destroy();
        played();
      });
      return;
    case 'reset-after-bytes':
      if (fault.of === 'request') resetRequest(exchange, fault.bytes, played);
      else resetResponse(exchange, fault.bytes, played);
      return;
    case 'truncate':
      whenAnswered(exchange, ({statusCode = 502, headers}, body) => {
        const {'transfer-encoding': _, ...kept} = headers;
        const cut = body.subarray(0, fault.bytes);
        response.writeHead(statusCode, {...kept, 'content-length': cut.byteLength});
        response.end(cut, played);
      });
      return;
    case 'status':
      answerAlone(exchange, fault, played);
      return;
    case 'html-instead-of-json':
      answerAlone(exchange, networkLogin, played);
      return;
    case 'hang':
      request.resume();
      played();
      return;
  }
}

// No agent: what happens to one connection must not touch another request.
const openOnward = ({method, url, headers}: IncomingMessage, target: string): ClientRequest =>
  requestOf(new URL(url ?? '/', target), {
    method: method ?? 'GET',
    headers,
    setHost: false,
    agent: false,
  });

const whenAnswered = (
  {request, response, target}: Exchange,
  onAnswer: (answer: IncomingMessage, body: Buffer) => void,
): void => {
  const onward = openOnward(request, target);
  onward.on('error', () => response.destroy());
  onward.on('response', (answer) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('error', () => response.destroy());
    answer.on('end', () => onAnswer(answer, Buffer.concat(chunks)));
  });
  request.pipe(onward);
};

const networkLogin = {
  status: 200,
  headers: {'content-type': 'text/html; charset=utf-8'},
  body: '<!doctype html><title>Log in to the network</title><p>Log in to the network first.',
};

const answerAlone = (
  {request, response}: Exchange,
  {status, headers, body}: Omit<Extract<Fault, {kind: 'status'}>, 'kind'>,
  played: () => void,
): void => {
  // Not before the request is over: some clients read no answer while they are still sending.
  request.resume();
  request.on('end', () => {
    response.writeHead(status, {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Retry-After, Location, Idempotency-Replayed',
      ...(typeof body === 'object' && {
        'content-type': status >= 400 ? 'application/problem+json' : 'application/json',
      }),
      ...headers,
    });
    response.end(typeof body === 'object' ? JSON.stringify(body) : body, played);
  });
};

const resetRequest = (
  {request, response, target}: Exchange,
  bytes: number,
  played: () => void,
): void => {
  const onward = openOnward(request, target);
  onward.on('error', () => {});
  response.on('close', () => onward.destroy());
  let left = bytes;
  const cut = () => {
    onward.destroy();
    request.socket.resetAndDestroy();
    played();
  };
  request.on('data', (chunk: Buffer) => {
    if (left <= 0) return;
    onward.write(chunk.subarray(0, left));
    left -= chunk.byteLength;
    if (left <= 0) cut();
  });
  // A body that is shorter than that is cut at its end.
  request.on('end', () => {
    if (left > 0) cut();
  });
};

const resetResponse = (exchange: Exchange, bytes: number, played: () => void): void => {
  const {request, response} = exchange;
  whenAnswered(exchange, ({statusCode = 502, rawHeaders}, body) => {
    const cut = () => {
      request.socket.resetAndDestroy();
      played();
    };
    if (bytes === 0) {
      cut();
      return;
    }
    response.writeHead(statusCode, rawHeaders);
    response.write(body.subarray(0, bytes), cut);
  });
};
