import type {Findings} from '../findings/findings.ts';
import type {FieldName} from '../read/fields.ts';
import type {HsdsRecord} from '../read/hsds-records.ts';

type MergedTable = 'organization' | 'service' | 'location' | 'taxonomy_term' | 'program';

/**
 * Puts the records of organizations, services, locations, terms or programs together by their id.
 *
 * Records that fill (of a later file) fill fields of those with their id, over what was there. A record
 * without an id, one whose id was there before and one that fills but belongs to no record are dropped with
 * a finding.
 */
export function mergeRecords<T extends MergedTable>(
  records: readonly HsdsRecord<T>[],
  findings: Findings,
): Map<string, HsdsRecord<T>> {
  const merged = new Map<string, HsdsRecord<T>>();
  const idField = 'id' as FieldName<T>;
  for (const record of records) {
    const id = record.fields.get(idField);
    const known = id === undefined ? undefined : merged.get(id);
    if (id === undefined) {
      findings.dropped(record, 'id', 'no id');
    } else if (record.fills !== true) {
      if (known === undefined) merged.set(id, record);
      else findings.dropped(record, 'id', 'duplicate id', id);
    } else if (known === undefined) {
      findings.dropped(record, 'id', 'broken reference', id);
    } else {
      merged.set(id, {...known, fields: new Map([...known.fields, ...record.fields])});
    }
  }
  return merged;
}
