import {randomBytes} from 'node:crypto';

import type {IntakeRequest} from '@heard/schema';
import {Encrypter} from 'age-encryption';

import {office, type Reader} from './organizations.ts';

/** What a person's browser sends: a sealed report and the key of the attempt. */
export interface Sending {
  readonly key: string;
  readonly body: IntakeRequest;
}

/** Seals a text as a report and makes a sending of it, each time with a new receipt. */
export async function newSending({
  tenant = 'city',
  to = [office],
  text = 'Somebody shouted at us at the bus stop.',
}: {tenant?: string; to?: readonly Reader[]; text?: string} = {}): Promise<Sending> {
  const encrypter = new Encrypter();
  for (const {key} of to) encrypter.addRecipient(key);
  const sealed = await encrypter.encrypt(text);
  return {
    key: randomBytes(16).toString('base64url'),
    body: {
      tenant,
      recipients: to.map(({id}) => id),
      lookup: randomBytes(32).toString('base64url'),
      sealed: Buffer.from(sealed).toString('base64'),
    },
  };
}

/** The request for a sending, as `fetch` takes it. */
export const requestFor = ({key, body}: Sending): RequestInit => ({
  method: 'POST',
  headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
  body: JSON.stringify(body),
});
