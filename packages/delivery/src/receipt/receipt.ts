import {dammDigit} from './damm.ts';

declare const checked: unique symbol;

/** 24 ASCII digits whose last is the check digit: only {@link createReceipt} and {@link parseReceipt} make one. */
export type ReceiptCode = string & {readonly [checked]: true};

/** What {@link parseReceipt} says of a text: `length` also means that there is something else than digits in it. */
export type ParsedReceipt =
  | {readonly ok: true; readonly code: ReceiptCode}
  | {readonly ok: false; readonly reason: 'length' | 'check-digit'};

const RANDOM_DIGITS = 23;

/**
 * Makes a receipt code: 23 random digits (76 bits) and a check digit.
 *
 * Every digit is equally likely: bytes of 250 and more are thrown away. Throws only where the browser
 * has no `crypto.getRandomValues`; ask `canSeal()` before you collect anything.
 */
export const createReceipt = (): ReceiptCode => {
  let digits = '';
  const bytes = new Uint8Array(32);
  while (digits.length < RANDOM_DIGITS) {
    for (const byte of crypto.getRandomValues(bytes)) {
      if (byte < 250 && digits.length < RANDOM_DIGITS) digits += byte % 10;
    }
  }
  return (digits + dammDigit(digits)) as ReceiptCode;
};

const isDigit = (codePoint: number) => /^\p{Nd}$/u.test(String.fromCodePoint(codePoint));

// Unicode promises that decimal digits stand in unbroken rows from 0 to 9; some rows touch each other.
const digitValue = (codePoint: number): number => {
  let start = codePoint;
  while (isDigit(start - 1)) start--;
  return (codePoint - start) % 10;
};

// Spaces, dashes, the minus sign, and the invisible marks that come along when text is copied.
const ignored = /[\s\p{Z}\p{Pd}\p{Cf}\u2212]/gu;

/**
 * Reads a receipt code as a person types or pastes it, in the digits of any script.
 *
 * @example parseReceipt('١٢٣٤ ٥٦٧٨ …')
 */
export const parseReceipt = (text: string): ParsedReceipt => {
  const digits = Array.from(text.replace(ignored, ''), (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return isDigit(codePoint) ? String(digitValue(codePoint)) : '?';
  });
  if (digits.length !== RANDOM_DIGITS + 1 || digits.includes('?'))
    return {ok: false, reason: 'length'};
  const code = digits.join('');
  return dammDigit(code) === '0'
    ? {ok: true, code: code as ReceiptCode}
    : {ok: false, reason: 'check-digit'};
};

/** Writes a receipt code in six groups of four digits, parted by spaces, for reading and copying. */
export const formatReceipt = (code: ReceiptCode): string => code.replace(/\d{4}(?=\d)/g, '$& ');
