import {toBase64Url} from '../encoding/base64.ts';
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

const FILE_TYPE = 'application/octet-stream';

const escaped = (name: string) => name.replace(/\r\n|\r|\n/g, '%0D%0A').replaceAll('"', '%22');

/** Writes fields as a form (WHATWG HTML, "multipart/form-data encoding algorithm"). Bytes need `multipart`. */
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
  // By hand: WebKit can not give the bytes of a FormData that has a file in it.
  const boundary = `heard-${toBase64Url(crypto.getRandomValues(new Uint8Array(16)))}`;
  const parts = fields.flatMap(([name, value]) => {
    const isText = typeof value === 'string';
    const file = isText ? '' : `; filename="${escaped(name)}.age"\r\nContent-Type: ${FILE_TYPE}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"${file}`;
    return [`${head}\r\n\r\n`, isText ? value.replace(/\r\n|\r|\n/g, '\r\n') : value, '\r\n'];
  });
  const type = `multipart/form-data; boundary=${boundary}`;
  return {type, content: new Blob([...parts, `--${boundary}--\r\n`])};
};
