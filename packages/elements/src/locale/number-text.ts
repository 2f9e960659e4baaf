// Languages that have digits of their own (CLDR, default numbering systems).
const ownDigits = /^(ar|as|bn|ckb|dz|fa|ks|mr|my|ne|pa-Arab|ps|sd|ur-IN)\b/;

/**
 * A small whole number, below 1,000, in the digits of a language. Where they are the common ones nobody has to ask
 * Intl, which takes 60 milliseconds on a slow phone the first time.
 */
export const numberText = (locale: string, count: number): string =>
  ownDigits.test(locale) ? new Intl.NumberFormat(locale).format(count) : String(count);
