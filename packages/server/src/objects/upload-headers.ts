import {
  IdempotencyKey,
  objectMediaType,
  tusVersion,
  UploadLength,
  UploadMetadata,
} from '@heard/schema';

import type {Refusal} from '../http/problem.ts';

/** What the headers say of an object that comes in. */
export interface AnnouncedObject {
  readonly tenant: string;
  readonly key: string;
  readonly size: number;
}

export type Announcement =
  | {readonly ok: true; readonly object: AnnouncedObject}
  | {readonly ok: false; readonly refusal: Refusal};

const refuse = (type: Refusal['type'], detail?: string): Announcement => ({
  ok: false,
  refusal: {type, ...(detail !== undefined && {detail})},
});

/** Reads the headers of `POST /v1/objects`, before anything of the body. */
export const readUploadHeaders = (headers: Headers, largest: number): Announcement => {
  if (headers.get('Tus-Resumable') !== tusVersion) return refuse('unsupported-tus-version');
  const isPlain = (headers.get('Content-Encoding') ?? 'identity').toLowerCase() === 'identity';
  if (headers.get('Content-Type') !== objectMediaType || !isPlain) {
    return refuse('unsupported-media-type', `Objects come as ${objectMediaType}.`);
  }
  const length = UploadLength.safeParse(headers.get('Upload-Length'));
  if (!length.success) {
    return refuse('malformed-body', 'The Upload-Length header has to tell the bytes.');
  }
  const size = Number(length.data);
  if (size > largest) return refuse('object-too-large', `At most ${largest} bytes are taken.`);
  const metadata = UploadMetadata.safeParse(headers.get('Upload-Metadata'));
  if (!metadata.success) {
    return refuse(
      'malformed-body',
      'The Upload-Metadata header has to hold the tenant in base64, and nothing else.',
    );
  }
  const key = IdempotencyKey.safeParse(headers.get('Idempotency-Key'));
  if (!key.success) return refuse('missing-idempotency-key');
  const tenant = Buffer.from(metadata.data.slice('tenant '.length), 'base64').toString('utf8');
  return {ok: true, object: {tenant, key: key.data, size}};
};
