import {randomBytes} from 'node:crypto';

import {generateIdentity, identityToRecipient} from '@heard/delivery/opening';
import {sealReport} from '@heard/delivery/sealing';
import type {IntakeRequest, Report} from '@heard/schema';

/** Whom test reports are for. */
export interface Addressee {
  readonly tenant: string;
  readonly recipients: readonly string[];
  /** The public keys of those recipients. */
  readonly keys: readonly string[];
}

/** The keys do not fit: `code` as in the codes of `sealReport`. */
export class UnusableKeys extends Error {
  override readonly name = 'UnusableKeys';
  readonly code: string;

  constructor(code: string) {
    super(`The keys can not be used: ${code}.`);
    this.code = code;
  }
}

/** How the `lookup` of every test report begins, so that whoever runs the back end finds them without a key. */
export const lookupMark = 'heard-check-backend-';

/** What staff read in a test report. */
export const testSentence =
  'This is a test by "heard check-backend". Nobody reported anything. You can delete it.';

/** A new idempotency key. */
export const newKey = (): string => randomBytes(16).toString('base64url');

const newLookup = (): string =>
  Buffer.concat([Buffer.from(lookupMark, 'base64url'), randomBytes(17)]).toString('base64url');

/** To the hour, as in every report. */
const thisHour = (): string => `${new Date().toISOString().slice(0, 13)}:00Z`;

/** A report as a browser makes it, whose only answer says that it is a test. */
export const testReport = async (tenant: string): Promise<Report> => ({
  schemaVersion: 1,
  taxonomyVersion: '2026-11',
  formId: 'hate-incident-short',
  formVersion: 1,
  tenantId: tenant,
  channel: 'web',
  submittedAt: thisHour(),
  uiLocale: 'en',
  anonymous: true,
  replyTo: await identityToRecipient(await generateIdentity()),
  answers: {'incident.narrative': testSentence, 'contact.preference': 'none'},
});

/** A sealed test report with a new lookup, as `POST /v1/intake` takes it. Throws {@link UnusableKeys}. */
export const newSending = async ({tenant, recipients, keys}: Addressee): Promise<IntakeRequest> => {
  const sealed = await sealReport(await testReport(tenant), keys);
  if (!sealed.ok) throw new UnusableKeys(sealed.code);
  return {
    tenant,
    recipients: [...recipients],
    lookup: newLookup(),
    sealed: Buffer.from(sealed.sealed).toString('base64'),
  };
};

/** A sealed file that belongs to no report. Throws {@link UnusableKeys}. */
export const newObject = async ({tenant, keys}: Addressee): Promise<Uint8Array> => {
  const sealed = await sealReport(await testReport(tenant), keys);
  if (!sealed.ok) throw new UnusableKeys(sealed.code);
  return sealed.sealed;
};
