/**
 * Why something of the data was dropped, hidden or is in doubt.
 */
export const FindingReason = [
  'file missing',
  'file unreadable',
  'file not recognized',
  'column missing',
  'JSON unreadable',
  'quote not closed',
  'unknown field',
  'wrong type',
  'nested too deeply',
  'encoding guessed',
  'page unreachable',
  'limit reached',
  'no name',
  'no id',
  'duplicate id',
  'broken reference',
  'belongs to nothing',
  'defunct',
  'unknown value',
  'number unreadable',
  'number has no certain dialling form',
  'time unreadable',
  'time in doubt',
  'out of date',
  'rule not understood',
  'address unsafe',
  'address incomplete',
  'email unreadable',
  'HTML removed',
  'text cut',
  'characters lost',
  'coordinates unusable',
  'confidential place hidden',
  'address in text hidden',
  'time zone unknown',
] as const;
export type FindingReason = (typeof FindingReason)[number];

/**
 * Something in the data that a keeper of the directory should look at.
 *
 * - `kind`: `dropped` (it is not in the compiled file), `hidden` (left out since it may not be shown)
 *   or `doubtful` (it is in, and may be wrong).
 * - `file`, `row`, `field`: where; `row` is a line of the file, from 1, and 0 means the file as a whole.
 *   In JSON `field` has the way to it, too: `contents[3].phones[0].number`.
 * - `value`: the text in question, cut to 80 characters; never there for what is hidden.
 */
export interface Finding {
  readonly kind: 'dropped' | 'hidden' | 'doubtful';
  readonly file: string;
  readonly row: number;
  readonly field: string;
  readonly why: FindingReason;
  readonly value?: string;
}

/** Says a finding in one line: `output_phones.csv:12 number: number unreadable, dropped ("no phone")`. */
export function describeFinding(finding: Finding): string {
  const place = finding.row > 0 ? `${finding.file}:${finding.row}` : finding.file;
  const value = finding.value === undefined ? '' : ` (${JSON.stringify(finding.value)})`;
  return `${place} ${finding.field}: ${finding.why}, ${finding.kind}${value}`;
}
