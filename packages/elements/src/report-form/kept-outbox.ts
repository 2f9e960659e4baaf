import type {ReceiptCode} from '@heard/delivery';
import type {Underway} from '@heard/delivery/drafts';
import type {IntakeRequest} from '@heard/schema';

import type {PackedReport} from './back-end.ts';
import {Outbox} from './outbox.ts';

/**
 * An outbox whose report outlives the page: before the first attempt the sealed bytes and their key are written into
 * the draft, and they leave it with the draft when the report has arrived or the person leaves. Where nothing can be
 * kept it is an outbox like any other. What goes to a back end that is no intake is not kept.
 */
export class KeptOutbox extends Outbox {
  readonly #keep: (underway: Underway) => Promise<void>;
  #kept: Underway | undefined;
  #isStopped = false;

  /** `underway`: what an earlier page has sent. */
  constructor(keep: (underway: Underway) => Promise<void>, underway?: Underway) {
    super();
    this.#keep = keep;
    this.#kept = underway;
  }

  override async send(...report: Parameters<Outbox['send']>) {
    this.#isStopped = false;
    if (this.#kept?.stopped) await this.#mark(false);
    const end = await super.send(...report);
    if (this.#isStopped || end.status === 'refused') await this.#mark(true);
    return end;
  }

  override stop() {
    super.stop();
    this.#isStopped = true;
  }

  override forget() {
    super.forget();
    this.#kept = undefined;
    this.#isStopped = false;
  }

  protected override async pack(...report: Parameters<Outbox['pack']>) {
    if (this.#kept) return packedFrom(this.#kept);
    const packed = await super.pack(...report);
    if (packed.receipt === undefined || packed.connector) return packed;
    const {endpoint, idempotencyKey, receipt} = packed;
    this.#kept = {endpoint, idempotencyKey, receipt, body: {...(packed.body as IntakeRequest)}};
    await this.#keep(this.#kept);
    return packed;
  }

  async #mark(stopped: boolean): Promise<void> {
    if (!this.#kept) return;
    this.#kept = {...this.#kept, stopped};
    await this.#keep(this.#kept);
  }
}

const packedFrom = ({endpoint, idempotencyKey, receipt, body}: Underway): PackedReport => ({
  endpoint,
  idempotencyKey,
  body,
  receipt: receipt as ReceiptCode,
});
