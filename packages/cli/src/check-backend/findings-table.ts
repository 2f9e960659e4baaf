import {plainText} from '../terminal/plain-text.ts';
import type {Finding} from './check.ts';

const WORDS = {ok: 'ok', failed: 'FAILED', 'not-run': 'not run'} as const;

const inOneLine = (text: string): string => plainText(text.replaceAll('\n', ' '));

/** The findings as a table: a line each, and below a check that is not ok what was seen. */
export const findingsTable = (findings: readonly Finding[]): string => {
  const width = Math.max(...findings.map(({id}) => id.length));
  const lines = findings.flatMap(({id, title, result, seen}) => [
    `${WORDS[result].padEnd(7)}  ${id.padEnd(width)}  ${title}`,
    ...(seen === undefined ? [] : [`${' '.repeat(11 + width)}> ${inOneLine(seen)}`]),
  ]);
  return `${lines.join('\n')}\n`;
};
