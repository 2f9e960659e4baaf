import type {NotSent, Persistence} from './keep-trying.ts';

/** One report on its way to one back end: the same bytes with the same key, however often it is sent. */
export interface Delivery<Body> extends Persistence {
  readonly endpoint: string;
  readonly body: Body;
  /** One key for one report: 22 to 64 letters, digits, `-` and `_`. */
  readonly idempotencyKey: string;
}

/**
 * What takes a report to one kind of back end: `submit` for an intake that speaks the Heard contract, `submitJson` for
 * any address that takes JSON. Whoever sends reports knows this shape alone, so that another kind needs no change there.
 *
 * Promises, for every kind: never rejects; tries again with the same bytes and the same key, until an answer is
 * believed or refused, the signal aborts, or the time is over (`parkAfter`); follows no redirect; sends no cookie and no
 * referrer; no result holds text of the server or of the report.
 */
export type Connector<Body, Stored extends object = object, Options extends object = object> = (
  delivery: Delivery<Body> & Options,
) => Promise<(Stored & {readonly ok: true}) | NotSent>;
