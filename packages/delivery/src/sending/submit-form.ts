import {attempt} from './attempt.ts';
import type {Connector} from './connector.ts';
import type {FormBody} from './form-body.ts';
import {keepTrying} from './keep-trying.ts';
import {readOfAnybody} from './read-of-anybody.ts';

/** What {@link submitForm} takes besides what every connector does. */
export interface FormOptions {
  /** Believes a web page as answer. */
  readonly pageMeansStored?: boolean | undefined;
}

/**
 * Sends one report as a form (`POST {endpoint}`), in a way for which a browser asks no other origin beforehand: there is no
 * header of ours, and the key of the report stands in its fields.
 *
 * @example
 * const body = await encodeForm([...formFields(jsonBody({report}, {})), ['idempotencyKey', idempotencyKey]]);
 * const result = await submitForm({endpoint, body, idempotencyKey});
 *
 * Any success (200 to 299) means "stored", unless it is a web page. 408, 409, 425, 429 and 500 and above are tried again,
 * with the same bytes. All other answers are refusals. Else as every {@link Connector}.
 */
export const submitForm: Connector<FormBody, object, FormOptions> = (options) => {
  const {endpoint, body, pageMeansStored} = options;
  const request = {
    url: endpoint,
    headers: {accept: 'application/json', 'content-type': body.type},
    body: body.content,
    read: readOfAnybody(pageMeansStored),
  };
  return keepTrying((setting) => attempt({...request, ...setting}), options);
};
