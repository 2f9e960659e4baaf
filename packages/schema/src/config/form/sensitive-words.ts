import type {LocalizedText} from '../config-values.ts';

/**
 * What nobody should be asked here, in English and Spanish: when somebody was born, whether they may stay,
 * numbers that identify them, and whether it was a hate crime, which others have to decide. A short list: it
 * helps the one who writes a question to think twice, it is no guard.
 */
const sensitive: readonly RegExp[] = [
  /date of birth|birth ?date|birthday|when were you born|\bborn on\b|fecha de nacimiento|cumpleaños/i,
  /immigra|citizen|\bvisa\b|green card|undocumented|inmigra|migratori|ciudadan|indocumentad/i,
  /social security|\bssn\b|passport|driver'?s? licen[sc]e|seguro social|pasaporte/i,
  /hate ?crime|crimen(es)? de odio|delitos? de odio/i,
];

const contact: readonly RegExp[] = [
  /\b(phone|telephone|cell) ?number|\be-?mail\b|your (full |first |last |legal )?name|home address|\bteléfono\b|correo electrónico|\bsu nombre\b|\btu nombre\b|\bdomicilio\b/i,
];

const textsOf = (text: LocalizedText | undefined): readonly string[] =>
  typeof text === 'object' ? Object.values(text) : text === undefined ? [] : [text];

const some = (patterns: readonly RegExp[], words: readonly (LocalizedText | undefined)[]) =>
  words.flatMap(textsOf).some((text) => patterns.some((pattern) => pattern.test(text)));

/** What words seem to ask that they should not: `identity`, or `contact`, which has a page of its own. */
export const asksFor = (
  words: readonly (LocalizedText | undefined)[],
): 'identity' | 'contact' | undefined => {
  if (some(sensitive, words)) return 'identity';
  return some(contact, words) ? 'contact' : undefined;
};
