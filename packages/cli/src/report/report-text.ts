import type {Report} from '@heard/schema';

import {plainText} from '../terminal/plain-text.ts';

const linesOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value))
    return value.flatMap((item) =>
      linesOf(item).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
    );
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) => {
      const [first = '', ...rest] = linesOf(part);
      return [`${key}: ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return String(value).split(/\r\n|[\n\r]/);
};

// The bar in front of every line shows what was typed, so that no answer can pass for a heading of ours.
const quoted = (value: unknown): string =>
  linesOf(value)
    .map((line) => `  | ${plainText(line)}\n`)
    .join('');

/** Writes a report for reading in a terminal: facts first, then every answer below its question's id. */
export const reportText = (report: Report): string => {
  const {answers, custom = [], replyTo, ...facts} = report;
  const width = Math.max(...Object.keys(facts).map((key) => key.length));
  const head = Object.entries(facts).map(
    ([key, value]) => `${key.padEnd(width)}  ${plainText(linesOf(value).join(' '))}\n`,
  );
  const body = Object.entries(answers).map(([id, answer]) => `\n${id}\n${quoted(answer)}`);
  // In the words in which the organization asked them: the configuration may have changed since.
  const own = custom.map(({id, ...asked}) => `\n${id}\n${quoted(asked)}`);
  return `${head.join('')}${'replyTo'.padEnd(width)}  ${replyTo}\n${body.join('')}${own.join('')}`;
};
