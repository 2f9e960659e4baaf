import {request as plainRequest, type IncomingMessage, type OutgoingHttpHeaders} from 'node:http';
import {request as secureRequest} from 'node:https';

/** One request, as bare as it goes out: nothing is followed, retried, unpacked or kept. */
export interface Question {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Ends the connection after this many bytes of the body, as a lost line does. */
  readonly cutAfter?: number;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  /** Every value of a header by its name in small letters: a header that comes twice has two. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** The first 64 KiB of the body. */
  readonly text: string;
}

/** There was no answer: the message says why, in the words of Node. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

const PATIENCE = 30_000;
const MOST = 65_536;

const headersOf = ({rawHeaders}: IncomingMessage): Record<string, string[]> => {
  const headers: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (let at = 0; at < rawHeaders.length; at += 2)
    (headers[rawHeaders[at]!.toLowerCase()] ??= []).push(rawHeaders[at + 1]!);
  return headers;
};

/**
 * Asks a back end something, over a connection of its own. Times are milliseconds.
 *
 * Not `fetch`: a page's headers such as `Origin` have to be set here, a header that comes twice has to be seen, and a
 * body has to break off. Rejects with {@link NoAnswer} when nothing comes in 30 s or the connection ends; a body that
 * was to break off resolves to `undefined`.
 */
export const ask = ({
  method,
  url,
  headers,
  body,
  cutAfter,
}: Question): Promise<Answer | undefined> =>
  new Promise((resolve, reject) => {
    const send = url.startsWith('https:') ? secureRequest : plainRequest;
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const all: OutgoingHttpHeaders = {...headers};
    if (bytes) all['Content-Length'] = bytes.byteLength;
    const request = send(url, {method, headers: all, agent: false, timeout: PATIENCE});
    const fail = (error: Error) => reject(new NoAnswer(error.message, {cause: error}));
    let answered = false;
    request.on('response', (response) => {
      answered = true;
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        if (text.length < MOST) text += piece;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: headersOf(response),
          text: text.slice(0, MOST),
        }),
      );
      response.on('error', fail);
    });
    request.on('timeout', () => request.destroy(new Error(`nothing came in ${PATIENCE / 1000} s`)));
    request.on('error', (error) => {
      // A refusal may come before the whole body went out, and the connection end with it.
      if (!answered) fail(error);
    });
    if (bytes && cutAfter !== undefined) {
      request.removeAllListeners('error').on('error', () => resolve(undefined));
      request.write(bytes.subarray(0, cutAfter), () => request.destroy());
      request.on('close', () => resolve(undefined));
    } else request.end(bytes);
  });
