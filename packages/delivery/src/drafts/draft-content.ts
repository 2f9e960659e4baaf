import type {AnswerLookup} from '@heard/schema';

/** What a draft keeps of a report: JSON values, and where the person was. */
export interface DraftContent {
  readonly answers: AnswerLookup;
  readonly step: string;
  /** Some answers are not among them, because they are not kept: files. */
  readonly partial?: boolean;
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
    };
  } catch {
    return undefined;
  }
};
