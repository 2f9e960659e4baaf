import type {JsonBody} from './json-body.ts';

/** How the fields of a form are written (WHATWG HTML, form submission). */
export type FormEncoding = 'multipart' | 'url-encoded';

/** A form as it is sent: the same bytes at every attempt. */
export interface FormBody {
  readonly type: string;
  readonly content: string | Blob;
}

type Pair = readonly [name: string, value: string | Blob];

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/**
 * The fields of a body, in order. A list of plain values is a field that stands there several times, as check boxes do it;
 * what is deeper is JSON in one field. What is absent is no field.
 */
export const formFields = (body: JsonBody): readonly (readonly [string, string])[] =>
  Object.entries(body).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value) && value.every(isPlain))
      return value.map((each): [string, string] => [name, String(each)]);
    return [[name, isPlain(value) ? String(value) : JSON.stringify(value)]];
  });

/** Writes fields as a form. Bytes need `multipart`. */
export const encodeForm = async (
  fields: readonly Pair[],
  encoding: FormEncoding = 'multipart',
): Promise<FormBody> => {
  if (encoding === 'url-encoded') {
    const content = new URLSearchParams(
      fields.map(([name, value]): [string, string] => [name, value as string]),
    );
    return {
      type: 'application/x-www-form-urlencoded;charset=UTF-8',
      content: content.toString(),
    };
  }
  const form = new FormData();
  for (const [name, value] of fields)
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, `${name}.age`);
  const written = new Response(form);
  return {type: written.headers.get('content-type')!, content: await written.blob()};
};
