// The quasigroup of order 10 from H. Michael Damm, "Total anti-symmetrische Quasigruppen" (2004).
// It catches every wrong digit and every swap of neighbors.
const TABLE = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/**
 * The Damm check digit of a row of ASCII digits.
 *
 * @example dammDigit('572') // '4'
 *
 * A row with its right check digit at the end has the check digit `0`.
 */
export const dammDigit = (digits: string): string => {
  let interim = '0';
  for (const digit of digits) interim = TABLE[Number(interim)]?.[Number(digit)] ?? '';
  return interim;
};
