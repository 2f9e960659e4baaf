import {setTimeout as delay} from 'node:timers/promises';

import {requestedDelay} from '@heard/delivery';
import type {ApiAnswer} from '@heard/directory/compile';

import {decodeText} from './decode-text.ts';

/** The settings of requests; times are milliseconds. */
export interface PoliteOptions {
  /** The most bytes that are taken in all. */
  readonly maxBytes?: number;
  readonly maxTries?: number;
  readonly timeout?: number;
  readonly wait?: (time: number) => Promise<unknown>;
  /** Told how many more bytes came. */
  readonly onBytes?: (bytes: number) => void;
  /** Told before waiting to try again. */
  readonly onRetry?: (url: string, why: string, time: number) => void;
}

/** An answer that can be read, or why there is none (`status` 0: no answer). */
export type PoliteAnswer =
  | {readonly ok: true; readonly type: string; readonly body: AsyncIterable<Uint8Array>}
  | {readonly ok: false; readonly status: number; readonly why: string};

const GIGABYTE = 1_000_000_000;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 120_000;
const MAX_REDIRECTS = 5;
const BUSY = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Requests that a small server can bear: one at a time, and after a "not now" (429, 5xx) or no answer only after a
 * wait that doubles, or that the server names.
 *
 * Only https is asked, or this computer itself; a redirect to another host is not followed. Never rejects but when
 * a body breaks off or grows over the limit.
 */
export class PoliteRequests {
  readonly #options: PoliteOptions;
  #bytes = 0;

  constructor(options: PoliteOptions = {}) {
    this.#options = options;
  }

  /** Asks for something; its body has to be read to its end before the next is asked for. */
  async open(url: string): Promise<PoliteAnswer> {
    const {maxTries = 6, wait = delay, onRetry} = this.#options;
    if (!isAllowed(url)) return {ok: false, status: 0, why: 'only https addresses are read'};
    for (let tries = 1; ; tries++) {
      const {answer, after} = await this.#try(url);
      if (answer.ok || after === undefined || tries >= maxTries) return answer;
      const time = Math.min(after >= 0 ? after : FIRST_WAIT * 2 ** (tries - 1), LONGEST_WAIT);
      onRetry?.(url, answer.why, time);
      await wait(time);
    }
  }

  /** Asks for a JSON value. An answer that breaks off is asked for again. */
  readonly ask = async (url: string): Promise<ApiAnswer> => {
    const {maxTries = 6, wait = delay, onRetry} = this.#options;
    for (let tries = 1; ; tries++) {
      const answer = await this.open(url);
      if (!answer.ok) return answer;
      try {
        return await jsonOf(answer.body);
      } catch (error) {
        const why = reason(error);
        if (error instanceof TooLarge || tries >= maxTries) return {ok: false, status: 0, why};
        const time = FIRST_WAIT * 2 ** (tries - 1);
        onRetry?.(url, why, time);
        await wait(time);
      }
    }
  };

  /** Tries once; `after` is how long to wait before the next try, -1 for as long as usual. */
  async #try(url: string): Promise<{answer: PoliteAnswer; after?: number | undefined}> {
    let response: Response;
    try {
      response = await this.#follow(url);
    } catch (error) {
      return {answer: {ok: false, status: 0, why: reason(error)}, after: -1};
    }
    const {status} = response;
    if (response.ok && response.body !== null) {
      const type = response.headers.get('content-type') ?? '';
      return {answer: {ok: true, type, body: this.#counted(response.body)}};
    }
    await response.body?.cancel();
    const why = status >= 300 && status < 400 ? 'it leads to another host' : `status ${status}`;
    const answer = {ok: false, status, why} as const;
    const asked = requestedDelay(response.headers.get('retry-after'), undefined, Date.now());
    return {answer, after: BUSY.has(status) ? (asked ?? -1) : undefined};
  }

  async #follow(start: string): Promise<Response> {
    const {timeout = 60_000} = this.#options;
    let url = new URL(start);
    for (let redirects = 0; ; redirects++) {
      const response = await fetch(url, {
        redirect: 'manual',
        headers: {
          accept: 'application/json, application/x-ndjson;q=0.9, text/csv;q=0.8, */*;q=0.1',
        },
        signal: AbortSignal.timeout(timeout),
      });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) return response;
      const next = new URL(location, url);
      if (next.origin !== url.origin || redirects >= MAX_REDIRECTS) return response;
      await response.body?.cancel();
      url = next;
    }
  }

  async *#counted(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
    const {maxBytes = GIGABYTE, onBytes} = this.#options;
    for await (const chunk of body) {
      this.#bytes += chunk.length;
      if (this.#bytes > maxBytes) throw new TooLarge(`there is more than ${maxBytes} bytes`);
      onBytes?.(chunk.length);
      yield chunk;
    }
  }
}

/** More came than was to be taken. */
class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

async function jsonOf(body: AsyncIterable<Uint8Array>): Promise<ApiAnswer> {
  let text = '';
  for await (const piece of decodeText(body, () => undefined)) text += piece;
  try {
    return {ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown};
  } catch {
    return {ok: false, status: 200, why: 'the answer is no JSON'};
  }
}

/** Whether an address is read: what comes over plain http can be changed on the way, phone numbers too. */
function isAllowed(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere);
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const {cause} = error;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}
