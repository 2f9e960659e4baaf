import {FIELDS} from './fields.ts';
import {HSDS_SHAPES} from './hsds-shapes.ts';
import type {TableName} from './manifest.ts';
import {TABLE_NAMES} from './table-names.ts';

/** The objects that stand for themselves at the top of a JSON text, the likeliest first. */
const AT_THE_TOP = [
  'service',
  'organization',
  'location',
  'service_at_location',
  'taxonomy_term',
] as const;

/** Which object of HSDS has these fields: the one of whose own fields there are most. */
export function guessObject(keys: readonly string[]): TableName {
  let best: TableName = 'service';
  let most = 0;
  for (const table of AT_THE_TOP) {
    const known = keys.filter((key) => HSDS_SHAPES[table].has(key)).length;
    if (known > most) [best, most] = [table, known];
  }
  return best;
}

/** Which table a CSV file with these columns is of: most of them have to be known, and three at least. */
export function guessTable(columns: readonly string[]): TableName | undefined {
  let best: TableName | undefined;
  let most = 2;
  for (const table of TABLE_NAMES) {
    const names = new Set([...HSDS_SHAPES[table].keys(), ...Object.keys(FIELDS[table])]);
    const known = columns.filter((column) => names.has(column)).length;
    if (known > most && known * 2 > columns.length) [best, most] = [table, known];
  }
  return best;
}
