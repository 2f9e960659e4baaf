import {randomBytes} from 'node:crypto';

import {objectMediaType, tusVersion} from '@heard/schema';
import {Encrypter} from 'age-encryption';

import {office, type Reader} from './organizations.ts';

/** A sealed file and the key of the attempt to send it. */
export interface ObjectSending {
  readonly tenant: string;
  readonly key: string;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Seals bytes as a file and makes a sending of it, each time with a new key. */
export async function newObject({
  tenant = 'city',
  to = [office],
  content = 'A picture of the door.',
}: {
  tenant?: string;
  to?: readonly Reader[];
  content?: string | Uint8Array;
} = {}): Promise<ObjectSending> {
  const encrypter = new Encrypter();
  for (const {key} of to) encrypter.addRecipient(key);
  const sealed = Uint8Array.from(await encrypter.encrypt(content));
  return {tenant, key: randomBytes(16).toString('base64url'), sealed};
}

/** The headers of a sending. */
export const headersFor = ({tenant, key, sealed}: ObjectSending): Record<string, string> => ({
  'Tus-Resumable': tusVersion,
  'Upload-Length': String(sealed.byteLength),
  'Upload-Metadata': `tenant ${Buffer.from(tenant).toString('base64')}`,
  'Content-Type': objectMediaType,
  'Idempotency-Key': key,
});

/** The request for a sending, as `fetch` takes it. Headers that are `undefined` are left out. */
export const objectRequest = (
  sending: ObjectSending,
  headers: Record<string, string | undefined> = {},
  body: RequestInit['body'] = sending.sealed,
): RequestInit => {
  const all: Record<string, string | undefined> = {...headersFor(sending), ...headers};
  return {
    method: 'POST',
    headers: Object.entries(all).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
    body,
    ...(body instanceof ReadableStream && {duplex: 'half'}),
  } as RequestInit;
};

/** The id of the object that was stored. */
export const idIn = (response: Response): string =>
  response.headers.get('Location')?.split('/').at(-1) ?? '';
