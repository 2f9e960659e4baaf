/** Words for countries that stand in addresses and in names of areas. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['usa', 'US'],
  ['united states', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
  ['united kingdom', 'GB'],
  ['great britain', 'GB'],
  ['canada', 'CA'],
  ['mexico', 'MX'],
]);

/** The ISO 3166-1 code of a country as it stands in an address; `undefined` for words it does not know. */
export function countryCode(text: string): string | undefined {
  const word = text.toLowerCase().replace(/\./g, '').trim();
  return COUNTRIES.get(word) ?? (/^[a-z]{2}$/.test(word) ? word.toUpperCase() : undefined);
}
