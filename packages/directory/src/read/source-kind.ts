/** What a text can be. */
export type SourceKind = 'csv' | 'json' | 'ndjson';

/** What a text is, or what it is not and what was looked for. */
export type DetectedKind =
  | {readonly ok: true; readonly kind: SourceKind}
  | {
      readonly ok: false;
      readonly why: string;
      /** It is a text of one column, which CSV can be, too. */
      readonly isPlain?: true;
    };

/** How other kinds of files that people have begin, and what to do with them. */
const OTHERS: readonly (readonly [begins: readonly string[], why: string])[] = [
  [['PK\u0003\u0004'], 'it is a ZIP or Excel file: unpack it, or save the sheet as CSV'],
  // These two hold bytes that are no text, so they come in more than one way.
  [
    ['\u00D0\u00CF\u0011\u00E0', '\uFFFD\uFFFD\u0011'],
    'it is an old Excel file: save the sheet as CSV',
  ],
  [['\u001F\u2039', '\u001F\u008B', '\u001F\uFFFD'], 'it is packed with gzip: unpack it'],
  [['%PDF'], 'it is a PDF file: ask for the data it was made from'],
  [['<!doctype', '<html'], 'it is a web page: the address of the data may be another one'],
  [['<?xml'], 'it is XML, which is not read'],
];

/** The number of characters that are looked at. */
export const HEAD = 65_536;

/**
 * Tells by its content what a text is, from its first {@link HEAD} characters.
 *
 * JSON begins with a bracket. It is NDJSON when one of its first lines is an object by itself and another one
 * begins after it. Anything else with a delimiter in its first line is CSV.
 */
export function detectKind(text: string): DetectedKind {
  const head = text.slice(0, HEAD).replace(/^\uFEFF/, '');
  const start = head.trimStart();
  const beginning = start.slice(0, 20).toLowerCase();
  for (const [begins, why] of OTHERS)
    if (begins.some((one) => beginning.startsWith(one.toLowerCase()))) return {ok: false, why};
  if (start === '') return {ok: false, why: 'it is empty'};
  if (start.startsWith('[')) return {ok: true, kind: 'json'};
  if (start.startsWith('{')) return {ok: true, kind: isLines(start) ? 'ndjson' : 'json'};
  const [line = ''] = start.split(/[\r\n]/, 1);
  if (/[,;\t|]/.test(line)) return {ok: true, kind: 'csv'};
  return {
    ok: false,
    isPlain: true,
    why: 'its first line is neither JSON ([ or {) nor the column names of a CSV file (parted by , ; | or tab)',
  };
}

function isLines(head: string): boolean {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(0, 5)
    .some(
      (line, position) =>
        position + 1 < lines.length && isObject(line) && opens(lines, position + 1),
    );
}

function opens(lines: readonly string[], position: number): boolean {
  return lines[position]?.trimStart().startsWith('{') ?? false;
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
