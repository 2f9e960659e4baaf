import {randomBytes, randomUUID} from 'node:crypto';

import {generateIdentity, identityToRecipient} from '@heard/delivery/opening';
import {sealReport} from '@heard/delivery/sealing';
import type {Config} from '@heard/schema';

/** A report of about 8 KB when it is sealed, each with a receipt of its own. The sealed bytes are the same. */
export interface NewReport {
  readonly id: string;
  readonly key: string;
  readonly lookup: Buffer;
  readonly sealed: Buffer;
  /** For `POST /v1/intake`. */
  readonly body: string;
}

/** Seals one report and gives what makes as many different requests of it as are wanted: sealing is not what is measured. */
export const reportMaker = async (config: Config): Promise<() => NewReport> => {
  const keys = config.recipients.flatMap(({keys = []}) => keys);
  const result = await sealReport(
    {
      schemaVersion: 1,
      taxonomyVersion: '2026-11',
      formId: 'hate-incident-short',
      formVersion: 1,
      tenantId: config.tenant,
      channel: 'web',
      submittedAt: '2026-11-24T14:00Z',
      uiLocale: 'en',
      anonymous: true,
      replyTo: await identityToRecipient(await generateIdentity()),
      answers: {
        'incident.narrative': 'At the bus stop. '.repeat(430),
        'contact.preference': 'none',
      },
    },
    keys,
  );
  if (!result.ok) throw new Error(result.code);
  const sealed = Buffer.from(result.sealed);
  const recipients = JSON.stringify(config.recipients.map(({id}) => id));
  const rest = `"tenant":${JSON.stringify(config.tenant)},"recipients":${recipients},"sealed":"${sealed.toString('base64')}"}`;
  return () => {
    const lookup = randomBytes(32);
    return {
      id: randomUUID(),
      key: randomBytes(16).toString('base64url'),
      lookup,
      sealed,
      body: `{"lookup":"${lookup.toString('base64url')}",${rest}`,
    };
  };
};
