import {toBase64, type Delivery} from '@heard/delivery';
import {jsonBody, submitJson, type JsonBody} from '@heard/delivery/json';
import {sealReport} from '@heard/delivery/sealing';

import {warnOnce} from '../../page/mistake.ts';
import type {BackEnd} from '../back-end.ts';
import type {ReportFormHost} from '../report-form-controller.ts';
import type {JsonSetting} from './json-part.ts';

/** Makes of a report the JSON that is sent: open, or sealed to the keys of its readers. */
export const packJson =
  ({seal, fields, headers}: JsonSetting, host: ReportFormHost): BackEnd['pack'] =>
  async ({body: {tenant, recipients}, endpoint, ...packed}, report, keys) => {
    const connector = async (delivery: Delivery<JsonBody>) => {
      const result = await submitJson({...delivery, headers});
      // Most often another origin that does not allow it, which looks to a page like a lost connection.
      if (!result.ok && result.state !== 'refused')
        void warnOnce(host, {reason: 'wrong', what: 'no-answer', url: endpoint});
      return result;
    };
    const json = (body: JsonBody) => ({...packed, endpoint, body, connector});
    if (!seal) {
      const {replyTo: _nobodyAnswers, ...open} = report;
      return json(jsonBody({report: open}, fields));
    }
    const sealed = await sealReport(report, keys);
    if (!sealed.ok)
      return {ok: false, end: {status: 'refused'}, mistake: {reason: 'wrong', what: 'keys'}};
    return json(jsonBody({tenant, recipients, sealed: toBase64(sealed.sealed)}, fields));
  };
