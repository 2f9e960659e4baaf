import type {FieldName} from './fields.ts';
import type {TableName} from './manifest.ts';

/**
 * One record of an HSDS table as it stands in the data: trimmed texts, nothing checked yet.
 *
 * `file`, `row` (line of the file, from 1) and, in JSON, `path` (`contents[3].phones[0]`) say where to look
 * for a fault. A field that is empty in the data is absent. `fills` says that the record only adds to one
 * with the same id, which another file gives.
 */
export interface HsdsRecord<T extends TableName> {
  readonly file: string;
  readonly row: number;
  readonly path?: string;
  readonly fills?: true;
  readonly fields: ReadonlyMap<FieldName<T>, string>;
}

/** All records of a data package by table. */
export type HsdsRecords = {readonly [T in TableName]: readonly HsdsRecord<T>[]};
