const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** Countries whose numbers take +1 and nothing else (North American Numbering Plan). */
const NANP_COUNTRIES = ['US', 'CA', 'PR', 'GU', 'VI'];
const NANP = /^1?([2-9]\d{2}[2-9]\d{6})$/;
const NANP_SHORT = /^([2-9]11|988)$/;

/**
 * What a telephone must dial for a number as written, or `undefined` when that is not certain.
 *
 *     dialOf('1-800-LAW-REP-4', 'US', false)   // '+18005297374'
 *     dialOf('020 7946 0000', 'GB', false)     // undefined: trunk prefixes differ by country
 *
 * @param takesText a text line may have a short code of five or six digits
 */
export function dialOf(written: string, country: string, takesText: boolean): string | undefined {
  const keyed = written.replace(/[A-Z]/g, (letter) =>
    String(KEYS.findIndex((key) => key.includes(letter)) + 2),
  );
  const digits = keyed.replace(/\D/g, '');
  if (keyed.startsWith('+')) {
    if (digits.startsWith('1')) return NANP.test(digits) ? `+${digits}` : undefined;
    return /^[2-9]\d{7,14}$/.test(digits) ? `+${digits}` : undefined;
  }
  if (takesText && /^\d{5,6}$/.test(digits)) return digits;
  if (!NANP_COUNTRIES.includes(country)) return undefined;
  if (NANP_SHORT.test(digits)) return digits;
  const national = NANP.exec(digits)?.[1];
  return national === undefined ? undefined : `+1${national}`;
}

/** A number to be read by a person: North American ones in their usual form, all others as written. */
export function numberAsShown(written: string, dial: string | undefined): string {
  const national = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(dial ?? '');
  if (national === null || /[A-Z]/.test(written)) return written.replace(/\s+/g, ' ');
  return `(${national[1]}) ${national[2]}-${national[3]}`;
}
