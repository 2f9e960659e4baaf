import type {DirectoryPhone, PhoneType} from '@heard/schema';
import {dialOf, numberAsShown} from './dialling.ts';

/** What the data says about a number in fields of its own (HSDS 3.1 `phone`). */
export interface PhoneFields {
  readonly number: string;
  readonly extension?: string | undefined;
  readonly type?: string | undefined;
  readonly description?: string | undefined;
}

const BETWEEN_NUMBERS = /\s*(?:[|\n]|;(?!\s*ext)|\bor\b(?=\s*[\d(+])|\/(?=\s*[\d(+]))\s*/i;

// A freephone word counts only in capitals and with exactly seven places: `1-800-LAW-REP-4`.
const VANITY =
  /(?<!\w)(?:1[\s.-]*)?\(?[2-9]\d{2}\)?[\s.-]+(?=[\d.-]*[A-Z])[A-Z\d](?:[.-]?[A-Z\d]){6}(?![A-Z\d])/;
const NORTH_AMERICAN = /(?<![\w+])(?:\+?1[\s.-]*)?\(?\d{3}\)?[\s.-]*\d{3}[\s.-]*\d{4}(?!\d)/;
const DIGITS = /(?<![\w+])\+?\d*[\s.-]?(?:\(\d{1,5}\))?[\s.-]*\d[\d\s.–-]{4,18}\d(?!\d)/;
const SHORT = /(?<![\w+])\d{3,6}(?!\w)/;
const EXTENSION = /^[\s,;]*(?:ext(?:ension|n)?[.:=]?|x)\s*(\d{1,8})\b/i;

/**
 * Reads all telephone numbers of one field: `(618) 394-7300 or (877) 342-7891` gives two.
 *
 * Words beside a number become its description, an extension is taken off it, and a number that is
 * written twice (`844-RIGHTS-9 (844-744-4879)`) comes once. No number in the field, no result.
 */
export function readPhones(fields: PhoneFields, country: string): DirectoryPhone[] {
  const phones: DirectoryPhone[] = [];
  for (const piece of fields.number.split(BETWEEN_NUMBERS)) {
    for (const phone of readPiece(piece, fields, country)) {
      const known = phones.some(({dial}) => dial !== undefined && dial === phone.dial);
      if (!known) phones.push(phone);
    }
  }
  return phones;
}

function readPiece(piece: string, fields: PhoneFields, country: string): DirectoryPhone[] {
  const found: {written: string; extension: string | undefined}[] = [];
  let rest = piece;
  for (;;) {
    const match = [VANITY, NORTH_AMERICAN, DIGITS, SHORT]
      .map((pattern) => pattern.exec(rest))
      .find((one) => one !== null);
    if (match === undefined) break;
    const after = rest.slice(match.index + match[0].length);
    const extension = EXTENSION.exec(after);
    found.push({written: match[0].trim(), extension: extension?.[1]});
    rest = `${rest.slice(0, match.index)} ${after.slice(extension?.[0].length ?? 0)}`;
  }
  const description = [fields.description ?? '', bare(rest)].filter(Boolean).join(', ');
  const type = typeOf(fields.type, description);
  return found.flatMap(({written, extension}) => {
    const dial = dialOf(written, country, type === 'text');
    if (dial === undefined && written.replace(/\D/g, '').length < 7) return [];
    const inner = extension ?? fields.extension?.replace(/\D/g, '') ?? '';
    return [
      {
        number: numberAsShown(written, dial),
        ...(dial === undefined ? {} : {dial}),
        ...(inner === '' || inner.length > 8 ? {} : {extension: inner}),
        ...(type === 'voice' ? {} : {type}),
        ...(description === '' ? {} : {description}),
      },
    ];
  });
}

/** The words beside a number without the brackets, colons and dashes that set them off. */
function bare(text: string): string {
  return text
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,.()–-]+|[\s:,(–-]+$/g, '')
    .replace(/^([^(]*)\)$/, '$1');
}

function typeOf(type: string | undefined, description: string): PhoneType {
  const said = `${type ?? ''} ${description}`;
  if (/\b(tty|tdd|text ?phone)\b/i.test(said)) return 'textphone';
  if (/\bfax\b/i.test(said)) return 'fax';
  if (/^(text|sms)\b/i.test(type ?? '')) return 'text';
  if (/^(cell|mobile)\b/i.test(type ?? '')) return 'cell';
  if (/^video\b/i.test(type ?? '')) return 'video';
  if (/^pager\b/i.test(type ?? '')) return 'pager';
  return 'voice';
}
