import {
  createReceipt,
  createWake,
  recipientsFor,
  submit,
  toBase64,
  type ReceiptCode,
  type SubmitOptions,
} from '@heard/delivery';
import {deriveFromReceipt, sealReport} from '@heard/delivery/sealing';
import {composeReport, helpFor, type AnswerLookup} from '@heard/schema';

import type {Mistake} from '../page/mistake.ts';
import {configMistake} from './config-mistake.ts';
import type {SendingPhase} from './first-flow.ts';
import type {ReadyForm} from './ready-form.ts';

/** A report as it goes out. Sent again as it is, it is stored once. */
interface SealedReport extends Pick<SubmitOptions, 'endpoint' | 'idempotencyKey' | 'body'> {
  readonly receipt: ReceiptCode;
}

/**
 * Makes the report from the answers and seals it to everybody who may read it. Undefined when
 * the keys can't be used: a mistake in the configuration, never of the person.
 */
const sealAnswers = async (
  {config, base, definition, form}: ReadyForm,
  answers: AnswerLookup,
  uiLocale: string,
): Promise<SealedReport | undefined> => {
  const receipt = createReceipt();
  const {lookup, idempotencyKey, replyTo} = await deriveFromReceipt(receipt, config.tenant);
  const report = composeReport({
    definition: definition!,
    questions: form.questions,
    answers,
    tenantId: config.tenant,
    uiLocale,
    noticeVersion: config.notices?.version,
    replyTo,
    now: new Date(),
  });
  const consented = report.answers['consent.shareWith'] ?? [];
  const {ids, keys} = recipientsFor(config.recipients, consented);
  const result = await sealReport(report, keys);
  if (!result.ok) return undefined;
  return {
    endpoint: new URL(config.delivery.endpoint, base).href.replace(/\/$/, ''),
    idempotencyKey,
    receipt,
    body: {tenant: config.tenant, recipients: ids, lookup, sealed: toBase64(result.sealed)},
  };
};

/** The report under way. Kept in memory: the same sealed bytes and key go out until an answer changes. */
export class Outbox {
  readonly #wake = createWake();
  #sealed: SealedReport | undefined;
  #attempts = new AbortController();

  /**
   * Seals the answers, unless they are sealed, and sends them. Says through `tell` what is going on, and
   * gives how it ended; `warn` gets what the embedder has to mend. Rejects only when this device can't seal.
   */
  async send(
    ready: ReadyForm,
    answers: AnswerLookup,
    locale: string,
    tell: (phase: SendingPhase) => void,
    warn: (mistake: Mistake) => void,
  ): Promise<SendingPhase> {
    this.#attempts = new AbortController();
    const {signal} = this.#attempts;
    const mistake = await configMistake(ready.config);
    if (mistake) {
      warn(mistake);
      return {status: 'refused'};
    }
    const sealed = this.#sealed ?? (await sealAnswers(ready, answers, locale));
    if (!sealed) {
      warn({reason: 'wrong', what: 'keys'});
      return {status: 'refused'};
    }
    // The person left meanwhile: nothing of the report is kept.
    if (signal.aborted) return {status: 'parked', maybe: false};
    this.#sealed = sealed;
    let maybe = false;
    const {receipt, ...request} = sealed;
    const result = await submit({
      ...request,
      signal,
      wake: this.#wake,
      onProgress: (progress) => {
        // Whoever waits has sent before, and does not know what became of it.
        maybe ||= progress.state === 'waiting';
        tell(
          progress.state === 'waiting'
            ? {status: 'waiting', seconds: progress.seconds}
            : {status: 'sending'},
        );
      },
    });
    if (result.ok) {
      this.forget();
      return {status: 'sent', receipt, help: helpFor(answers)};
    }
    if (result.state !== 'refused') return {status: 'parked', maybe: true};
    warn({reason: 'wrong', what: 'refused', url: request.endpoint, detail: result.code});
    return maybe ? {status: 'parked', maybe} : {status: 'refused'};
  }

  /** Tries again at once, if it waits. */
  retryNow() {
    this.#wake.retryNow();
  }

  /** Makes no further attempt. What is sealed stays. */
  stop() {
    this.#attempts.abort();
  }

  /** The answers changed or are gone: the next report is sealed anew. */
  forget() {
    this.#sealed = undefined;
  }
}
