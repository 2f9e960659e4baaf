import type {Finding} from '@heard/directory/compile';

import {plainText} from '../terminal/plain-text.ts';

/**
 * Sums findings up, one line for each kind of fault in each column, the most frequent first:
 * `312  doubtful  phones.csv number: number unreadable (first in line 12)`.
 */
export const findingsSummary = (findings: readonly Finding[]): string => {
  const groups = new Map<string, {count: number; first: Finding}>();
  for (const finding of findings) {
    const field = placeless(finding.field);
    const key = JSON.stringify([finding.kind, finding.file, field, finding.why]);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, {count: 1, first: finding});
  }
  const sorted = [...groups.values()].sort((a, b) => b.count - a.count);
  const width = String(sorted[0]?.count ?? 0).length;
  return sorted
    .map(({count, first: {kind, file, field, why, row}}) => {
      const place = row > 0 ? ` (first in line ${row})` : '';
      const number = String(count).padStart(width);
      return (
        plainText(`${number}  ${kind.padEnd(8)}  ${file} ${placeless(field)}: ${why}${place}`) +
        '\n'
      );
    })
    .join('');
};

/** The same field of all objects of a list: `contents[].phones[].number`. */
const placeless = (field: string): string => field.replace(/\[\d+\]/g, '[]');
