import {toBase64} from '../encoding/base64.ts';
import {attempt, type AttemptOptions} from './attempt.ts';
import {keepTrying, type NotSent, type Persistence, type SubmitProgress} from './keep-trying.ts';
import {readTrouble} from './read-answer.ts';
import {addressOf} from './submit.ts';

/** A sealed file to send: what `sealFile` gives. */
export interface ObjectToSend {
  readonly sealed: Blob;
  readonly idempotencyKey: string;
}

/**
 * What the person can be told meanwhile: "sending 2 of 3". `file` counts from 1. `bytes` of `totalBytes` are at the
 * intake: those of the files that are through, since a browser does not say how far a request is.
 */
export type UploadProgress = SubmitProgress & {
  readonly file: number;
  readonly files: number;
  readonly bytes: number;
  readonly totalBytes: number;
};

/**
 * How it ended. `objects` are the ids of the files that are at the intake, in order: all of them, or those before the
 * one that was not sent, which is the file at the index `file`.
 */
export type UploadResult =
  | {readonly ok: true; readonly objects: readonly string[]}
  | (NotSent & {readonly file: number; readonly objects: readonly string[]});

/** What {@link uploadObjects} needs, and what can be put in its place. `parkAfter` is for each file. */
export interface UploadOptions extends Omit<Persistence, 'onProgress'> {
  /** The address of the intake up to and including `/v1`. */
  readonly endpoint: string;
  readonly tenant: string;
  readonly files: readonly ObjectToSend[];
  /** The ids that an earlier call has given for the first of the files, which are not sent again. */
  readonly objects?: readonly string[] | undefined;
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

interface ObjectStored {
  readonly object: string;
}

// A minute, and a second more for each 16,000 bytes: a line of 128 kbit/s is waited for.
const patienceFor = ({size}: Blob): number => 60_000 + size / 16;

const read =
  ({size}: Blob): AttemptOptions<ObjectStored>['read'] =>
  async (response, now) => {
    const {status, headers} = response;
    // A proxy before the intake says it in words of its own.
    if (status === 413) return {kind: 'refused', code: 'object-too-large'};
    if (status !== 200 && status !== 201) return readTrouble(response, now);
    const object = /\/objects\/([\w-]{16,64})$/.exec(headers.get('location') ?? '')?.[1];
    const offset = headers.get('upload-offset');
    if (!object || (offset !== null && offset !== String(size)))
      return {kind: 'wait', reason: 'unreadable'};
    return {kind: 'stored', stored: {object}};
  };

/**
 * Sends sealed files to an intake that speaks the Heard contract (`POST {endpoint}/objects`), one after the other, before
 * the report that names them.
 *
 * @example
 * const result = await uploadObjects({endpoint, tenant, files: sealed, signal, onProgress: announce});
 * if (result.ok) body = {...body, objects: result.objects};
 * else if (result.code === 'object-too-large') tell(files[result.file]);
 *
 * As {@link submit} does, it believes only an answer that the contract knows and else tries again with the same key, so
 * that a lost answer makes no second object. A file whose sending breaks off is sent again from its beginning. After
 * an end that is `retryable`, call it again with the same files and the `objects` of the result. An object that no
 * report names is deleted by the intake after a day. Never rejects.
 */
export const uploadObjects = async (options: UploadOptions): Promise<UploadResult> => {
  const {endpoint, tenant, files, onProgress} = options;
  const objects = [...(options.objects ?? [])].slice(0, files.length);
  const sizes = files.map(({sealed}) => sealed.size);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

  for (const {sealed, idempotencyKey} of files.slice(objects.length)) {
    const index = objects.length;
    const soFar = {file: index + 1, files: files.length};
    const bytes = {bytes: sum(sizes.slice(0, index)), totalBytes: sum(sizes)};
    const request = {
      url: addressOf(endpoint, 'objects'),
      headers: {
        accept: 'application/problem+json',
        'content-type': 'application/offset+octet-stream',
        'idempotency-key': idempotencyKey,
        'tus-resumable': '1.0.0',
        'upload-length': String(sealed.size),
        'upload-metadata': `tenant ${toBase64(new TextEncoder().encode(tenant))}`,
      },
      body: sealed,
      read: read(sealed),
      patience: patienceFor(sealed),
    };
    const result = await keepTrying((setting) => attempt({...request, ...setting}), {
      ...options,
      onProgress: (progress) => onProgress?.({...progress, ...soFar, ...bytes}),
    });
    if (!result.ok) return {...result, file: index, objects};
    objects.push(result.object);
  }
  return {ok: true, objects};
};
