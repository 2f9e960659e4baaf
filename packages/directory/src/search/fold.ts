// Marks that may be left out where these scripts are written: accents, and the vowel signs of Arabic and Hebrew.
// Those of Thai or Hindi are letters to whoever reads them.
const marks =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200c\u200d]/gu;

/** Letters that one language or keyboard writes where another writes a second one. */
const variants: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ѐ: 'е',
  ё: 'е',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};
const someVariant = new RegExp(`[${Object.keys(variants).join('')}]`, 'gu');
const zeros = /\p{Nd}/gu;

// The digits of every script stand in order, from a zero whose code ends so.
const digit = (sign: string): string => {
  const code = sign.codePointAt(0)!;
  if (code < 128) return sign;
  for (let value = 0; value < 10; value++)
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) return String(value);
  return sign;
};

/**
 * Makes spellings alike that should find each other: case, accents, width, digits and letters that keyboards mix up.
 *
 *     fold('Ｎｉño’s') // 'nino’s'
 */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase().replace(marks, '');
  return plain.replace(someVariant, (letter) => variants[letter]!).replace(zeros, digit);
}
