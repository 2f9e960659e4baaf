import type {IntakeRequest} from '@heard/schema';

import {attempt} from './attempt.ts';
import type {Connector, Delivery} from './connector.ts';
import {keepTrying, type NotSent} from './keep-trying.ts';
import type {ReportStored} from './outcome.ts';
import {readAnswer} from './read-answer.ts';

/**
 * How sending ended. `ok`: the report is stored. `receivedOn` is the server's day (`2026-11-23`); `replayed` says
 * that an earlier attempt had stored it already.
 */
export type SubmitResult = (ReportStored & {readonly ok: true}) | NotSent;

/** What {@link submit} needs, and what can be put in its place. */
export interface SubmitOptions extends Delivery<IntakeRequest> {
  /** The address of the intake up to and including `/v1`. */
  readonly endpoint: string;
  /** `idempotencyKey` of `deriveFromReceipt`: one key for one report, however often it is sent. */
  readonly idempotencyKey: string;
}

/** The address of a service of the intake. */
export const addressOf = (endpoint: string, service: string): string =>
  `${endpoint.replace(/\/+$/, '')}/${service}`;

/**
 * Sends one sealed report to an intake that speaks the Heard contract (`POST {endpoint}/intake`).
 *
 * @example
 * const result = await submit({endpoint, body, idempotencyKey, signal, onProgress: announce});
 *
 * Believes only an answer that the contract knows; after anything else it tries again with the same key,
 * so that a report is stored once however many answers are lost. Waits as long as the server asks
 * (1 s to 5 min), else 1, 2, 4 … 60 s with jitter. Follows no redirect and sends no cookie or referrer.
 * Never rejects. No result holds text of the server or of the report.
 */
export const submit: Connector<IntakeRequest, ReportStored> = (options) => {
  const {endpoint, body, idempotencyKey} = options;
  const request = {
    url: addressOf(endpoint, 'intake'),
    headers: {
      accept: 'application/json, application/problem+json',
      'content-type': 'application/json',
      'idempotency-key': idempotencyKey,
    },
    body: JSON.stringify(body),
    read: readAnswer,
  };
  return keepTrying((setting) => attempt({...request, ...setting}), options);
};
