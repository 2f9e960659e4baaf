import {toBase64, type Delivery} from '@heard/delivery';
import {encodeForm, formFields, jsonBody, submitForm, type FormBody} from '@heard/delivery/form';
import {sealReport} from '@heard/delivery/sealing';

import {warnOnce} from '../../page/mistake.ts';
import type {BackEnd} from '../back-end.ts';
import type {ReportFormHost} from '../report-form-controller.ts';
import type {FormSetting} from './form-part.ts';

type Field = readonly [name: string, value: string | Blob];

/** Makes of a report the form that is sent: open, or sealed to the keys of its readers. */
export const packForm = (
  {
    seal,
    encoding,
    fields = {},
    fixed = {},
    keyField = 'idempotencyKey',
    pageMeansStored,
  }: FormSetting,
  host: ReportFormHost,
): BackEnd['pack'] => {
  const connector = async (delivery: Delivery<FormBody>) => {
    const result = await submitForm({...delivery, pageMeansStored});
    // Most often another origin that does not allow it, which looks to a page like a lost connection.
    if (!result.ok && result.state !== 'refused')
      void warnOnce(host, {reason: 'wrong', what: 'no-answer', url: delivery.endpoint});
    return result;
  };
  return async ({body: {tenant, recipients}, ...packed}, report, keys) => {
    const beside: Field[] = [...Object.entries(fixed), [keyField, packed.idempotencyKey]];
    const form = async (own: readonly Field[]) => ({
      ...packed,
      body: await encodeForm([...own, ...beside], encoding),
      connector,
    });
    if (!seal) {
      const {replyTo: _nobodyAnswers, ...open} = report;
      return form(formFields(jsonBody({report: open}, fields)));
    }
    const sealed = await sealReport(report, keys);
    if (!sealed.ok)
      return {ok: false, end: {status: 'refused'}, mistake: {reason: 'wrong', what: 'keys'}};
    const bytes = new Uint8Array(sealed.sealed);
    const file = encoding === 'url-encoded' ? toBase64(bytes) : new Blob([bytes]);
    return form([...formFields({tenant, recipients}), ['sealed', file]]);
  };
};
