import {describeMistakes, type Schema} from '../mistakes/describe-mistakes.ts';
import type {Refusal} from './problem.ts';
import {bodyPieces, type BodyPatience} from './request-body.ts';

export type Body<Value> =
  {readonly ok: true; readonly value: Value} | {readonly ok: false; readonly refusal: Refusal};

const refuse = (refusal: Refusal) => ({ok: false, refusal}) as const;

const isPlainJson = (request: Request): boolean => {
  const type = request.headers.get('Content-Type') ?? '';
  const encoding = request.headers.get('Content-Encoding') ?? 'identity';
  return (
    /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type) &&
    encoding.toLowerCase() === 'identity'
  );
};

/** Long enough for 256 KB on a very slow line. */
const patience: BodyPatience = {silence: 60_000, total: 120_000};

/** Reads no more than `limit` bytes; `undefined` when there are more. */
const readBytes = async (request: Request, limit: number): Promise<Uint8Array | undefined> => {
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) return undefined;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bodyPieces(request, patience)) {
    size += piece.byteLength;
    if (size > limit) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
};

/**
 * The body of a request, checked: `application/json`, UTF-8, at most `limit` bytes, and what `schema` says.
 *
 * A larger body is refused by its `Content-Length`, and without one as soon as the limit is passed.
 */
export async function readJson<Value>(
  request: Request,
  schema: Schema<Value>,
  limit: number,
): Promise<Body<Value>> {
  if (!isPlainJson(request)) return refuse({type: 'unsupported-media-type'});
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readBytes(request, limit);
  } catch {
    return refuse({type: 'malformed-body', detail: 'The body ended before its time.'});
  }
  if (!bytes) {
    return refuse({type: 'body-too-large', detail: `At most ${limit} bytes are taken.`});
  }
  let input: unknown;
  try {
    input = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    return refuse({type: 'malformed-body', detail: 'The body is not JSON in UTF-8.'});
  }
  const checked = schema.safeParse(input);
  if (checked.success) return {ok: true, value: checked.data};
  return refuse({type: 'malformed-body', errors: describeMistakes(checked.error)});
}
