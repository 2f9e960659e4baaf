import {toBase64Url} from '../encoding/base64.ts';
import {attempt} from './attempt.ts';
import type {Connector} from './connector.ts';
import type {JsonBody} from './json-body.ts';
import {keepTrying} from './keep-trying.ts';
import {readOfAnybody} from './read-of-anybody.ts';

/** What {@link submitJson} takes besides what every connector does. */
export interface JsonOptions {
  /** Headers to send along. Everybody who opens the page can read them: no secret belongs here. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** 128 random bits for a report that has no receipt code to make its key from. */
export const createIdempotencyKey = (): string =>
  toBase64Url(crypto.getRandomValues(new Uint8Array(16)));

/**
 * Sends one report as JSON to any address (`POST {endpoint}`).
 *
 * @example
 * const result = await submitJson({endpoint, body: jsonBody({report}), idempotencyKey: createIdempotencyKey()});
 *
 * Any success (200 to 299) means "stored", with or without a body, unless it is a web page. 408, 409, 425, 429 and
 * 500 and above are tried again, with the same bytes and the same `Idempotency-Key`: a back end that keeps the keys it
 * has seen stores a report once, however many answers are lost. All other answers are refusals. Headers of the
 * embedder's own never replace ours. Else as every {@link Connector}.
 */
export const submitJson: Connector<JsonBody, object, JsonOptions> = (options) => {
  const {endpoint, body, idempotencyKey} = options;
  const ours = {
    accept: 'application/json, application/problem+json',
    'content-type': 'application/json',
    'idempotency-key': idempotencyKey,
  };
  const theirs = Object.entries(options.headers ?? {}).filter(
    ([name]) => !Object.hasOwn(ours, name.toLowerCase()),
  );
  const request = {
    url: endpoint,
    headers: {...Object.fromEntries(theirs), ...ours},
    body: JSON.stringify(body),
    read: readOfAnybody(),
  };
  return keepTrying((setting) => attempt({...request, ...setting}), options);
};
