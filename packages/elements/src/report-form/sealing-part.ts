import {
  createReceipt,
  recipientsFor,
  submit,
  toBase64,
  type ReceiptCode,
  type SubmitOptions,
} from '@heard/delivery';
import {deriveFromReceipt, sealReport} from '@heard/delivery/sealing';
import {assembleReport, type AnswerLookup, type IntakeRequest} from '@heard/schema';

import type {ReadyForm} from './ready-form.ts';

export {checkConfig} from '@heard/schema';
export {submit};

/** A report as it goes out. Sent again as it is, it is stored once. */
export interface SealedReport extends Pick<SubmitOptions, 'endpoint' | 'idempotencyKey'> {
  readonly body: IntakeRequest;
  readonly receipt: ReceiptCode;
}

/**
 * Makes the report from the answers and seals it to everybody who may read it. Undefined when the answers
 * or the keys do not make a report: a mistake of ours or of the configuration, never of the person.
 */
export const sealAnswers = async (
  {config, base, definition, form}: ReadyForm,
  answers: AnswerLookup,
  uiLocale: string,
): Promise<SealedReport | undefined> => {
  const receipt = createReceipt();
  const {lookup, idempotencyKey, replyTo} = await deriveFromReceipt(receipt, config.tenant);
  const assembled = assembleReport({
    definition,
    questions: form.questions,
    answers,
    tenantId: config.tenant,
    uiLocale,
    noticeVersion: config.notices?.version,
    replyTo,
    now: new Date(),
  });
  if (!assembled.ok) return undefined;
  const {ids, keys} = recipientsFor(
    config.recipients,
    assembled.report.answers['consent.shareWith'] ?? [],
  );
  const result = await sealReport(assembled.report, keys);
  if (!result.ok) return undefined;
  return {
    endpoint: new URL(config.delivery.endpoint, base).href.replace(/\/$/, ''),
    idempotencyKey,
    receipt,
    body: {tenant: config.tenant, recipients: ids, lookup, sealed: toBase64(result.sealed)},
  };
};
