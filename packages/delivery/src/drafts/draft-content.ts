import type {AnswerLookup} from '@heard/schema';

/**
 * A sealed report that was sent, with no answer to believe so far: sent again as it is, it is stored once. It stands
 * in the draft with its receipt code, so nobody reads or sends it without the key of the draft.
 */
export interface Underway {
  readonly endpoint: string;
  readonly idempotencyKey: string;
  readonly receipt: string;
  /** An `IntakeRequest`. */
  readonly body: Readonly<Record<string, unknown>>;
  /** It goes out again only when the person says so: they stopped it, or it was refused. */
  readonly stopped?: boolean;
}

/** What a draft keeps of a report: JSON values, and where the person was. */
export interface DraftContent {
  readonly answers: AnswerLookup;
  readonly step: string;
  /** Some answers are not among them, because they are not kept: files. */
  readonly partial?: boolean;
  /** The report that was made of these answers, once it was sent. */
  readonly underway?: Underway;
}

/** The form that a draft belongs to. A draft of another tenant, form or version does not open. */
export interface DraftSubject {
  readonly tenant: string;
  readonly form: string;
  /** Raise it when answers to an earlier version can't be taken up: their drafts are dropped then. */
  readonly version: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Content as bytes, padded with spaces to a power of two of at least 16 KiB: most drafts have the same size.
 *
 * JSON writes half of a surrogate pair as an escape, so that any text comes back as it was.
 */
export const toBytes = (content: DraftContent): Uint8Array<ArrayBuffer> => {
  const json = new TextEncoder().encode(JSON.stringify(content));
  const padded = new Uint8Array(2 ** Math.max(14, Math.ceil(Math.log2(json.length)))).fill(0x20);
  padded.set(json);
  return padded;
};

const isUnderway = (value: unknown): value is Underway =>
  isObject(value) &&
  [value['endpoint'], value['idempotencyKey'], value['receipt']].every(
    (text) => typeof text === 'string',
  ) &&
  isObject(value['body']);

/** The content in these bytes, or nothing when they hold none. */
export const fromBytes = (bytes: ArrayBuffer): DraftContent | undefined => {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isObject(value) || !isObject(value['answers']) || typeof value['step'] !== 'string')
      return undefined;
    return {
      answers: value['answers'],
      step: value['step'],
      ...(value['partial'] === true ? {partial: true} : {}),
      ...(isUnderway(value['underway']) ? {underway: value['underway']} : {}),
    };
  } catch {
    return undefined;
  }
};
