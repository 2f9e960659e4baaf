import {
  createReceipt,
  createWake,
  recipientsFor,
  submit,
  toBase64,
  type Connector,
} from '@heard/delivery';
import {deriveFromReceipt, sealReport} from '@heard/delivery/sealing';
import {composeReport, type AnswerLookup} from '@heard/schema';

import type {FileSender, FilesNotSent} from '../media/send-files.ts';
import type {Mistake} from '../page/mistake.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import type {PackedReport} from './back-end.ts';
import type {SendingPhase} from './first-flow.ts';
import type {ReadyForm} from './ready-form.ts';

const importHelpFor = () => import('./help-for-part.ts');
const loadHelpFor = retryingLoader(importHelpFor);
const importFiles = () => import('../media/send-files.ts');
const loadFiles = retryingLoader(importFiles);

// Nobody's report hangs on it: without the code for it, all help is offered.
const helpThatFits = (answers: AnswerLookup) =>
  loadHelpFor().then(
    ({helpFor}) => helpFor(answers),
    () => [],
  );

/** The report under way. Kept in memory: the same sealed bytes and key go out until an answer changes. */
export class Outbox {
  /** Sends the files of the report, once there were any. */
  files: FileSender | undefined;
  readonly #wake = createWake();
  #packed: PackedReport | undefined;
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
    isLast = false,
  ): Promise<SendingPhase> {
    this.#attempts = new AbortController();
    const {signal} = this.#attempts;
    const packed = this.#packed ?? (await this.pack(ready, answers, locale, tell));
    if (packed.receipt === undefined) {
      if (packed.mistake) warn(packed.mistake);
      return packed.end;
    }
    // The person left meanwhile: nothing of the report is kept.
    if (signal.aborted) return {status: 'parked', maybe: false};
    this.#packed = packed;
    let maybe = false;
    const {receipt, connector = submit as Connector<unknown>, ...request} = packed;
    const result = await connector({
      ...request,
      signal,
      wake: this.#wake,
      onProgress: (progress) => {
        if (progress.state === 'sending') return tell({status: 'sending'});
        const {seconds, reason: cause} = progress;
        if (!maybe) warn({reason: 'unreachable', what: 'intake', url: request.endpoint, cause});
        // Whoever waits has sent before, and does not know what became of it.
        maybe = true;
        tell({status: 'waiting', seconds});
      },
    });
    if (result.ok) {
      this.forget();
      const help = ready.config.finder ? await helpThatFits(answers) : [];
      return {status: 'sent', receipt, help};
    }
    if (result.state !== 'refused') return {status: 'parked', maybe: true};
    if (!isLast && this.files?.forgetIfGone(result.code)) {
      // Swept up meanwhile, or part of a report that arrived without an answer: they go out once more.
      this.forget();
      return this.send(ready, answers, locale, tell, warn, true);
    }
    warn({reason: 'wrong', what: 'refused', url: request.endpoint, detail: result.code});
    return maybe ? {status: 'parked', maybe} : {status: 'refused'};
  }

  /**
   * Makes the report from the answers and seals it to everybody who may read it, once its files have arrived. It
   * can't when the keys are not usable: a mistake in the configuration, never of the person.
   */
  protected async pack(
    {config, base, definition, endpoint: ofHost, form, ownWords, backEnd}: ReadyForm,
    answers: AnswerLookup,
    uiLocale: string,
    tell: (phase: SendingPhase) => void,
  ): Promise<PackedReport | FilesNotSent> {
    const {signal} = this.#attempts;
    const {tenant} = config;
    const endpoint = new URL(ofHost ?? config.delivery.endpoint, base).href;
    const receipt = createReceipt();
    const {lookup, idempotencyKey, replyTo} = await deriveFromReceipt(receipt, tenant);
    let report = composeReport({
      definition: definition!,
      questions: form.questions,
      answers,
      own: ownWords?.(uiLocale),
      tenantId: tenant,
      uiLocale,
      noticeVersion: config.notices?.version,
      replyTo,
      now: new Date(),
    });
    const consented = report.answers['consent.shareWith'] ?? [];
    const {ids, keys} = recipientsFor(config.recipients, consented);
    const body = {tenant, recipients: ids, lookup};
    let objects: readonly string[] | undefined;
    if (report.answers['evidence.files']) {
      const {FileSender} = await loadFiles();
      this.files ??= new FileSender();
      const job = {keys, endpoint, tenant, signal, wake: this.#wake, tell};
      const sent = await this.files.attach(report, answers, job);
      if (!sent.ok) return sent;
      ({report, objects} = sent);
    }
    const packed = {endpoint, idempotencyKey, receipt, body};
    if (backEnd) return backEnd.pack(packed, report, keys);
    const result = await sealReport(report, keys);
    if (!result.ok)
      return {ok: false, end: {status: 'refused'}, mistake: {reason: 'wrong', what: 'keys'}};
    return {
      ...packed,
      body: {...body, sealed: toBase64(result.sealed), ...(objects && {objects: [...objects]})},
    };
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
    this.#packed = undefined;
  }
}
