const isDigit = (codePoint: number) => /\p{Nd}/u.test(String.fromCodePoint(codePoint));

// Unicode keeps the ten digits of a script in a row, zero first, and some rows stand side by side.
const valueOf = (digit: number): number => {
  let zero = digit;
  while (isDigit(zero - 1)) zero--;
  return (digit - zero) % 10;
};

/**
 * The same text with the digits of every script as 0 to 9: people write numbers as their language does.
 *
 * @example asciiDigits('٢٠٢٦') // '2026'
 */
export const asciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit.codePointAt(0)!)));
