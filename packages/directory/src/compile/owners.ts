import type {Findings} from '../findings/findings.ts';
import type {FieldName} from '../read/fields.ts';
import type {HsdsRecord} from '../read/hsds-records.ts';
import type {TableName} from '../read/manifest.ts';

/** The tables whose records belong to a service, a location or an organization. */
type ChildTable = Exclude<TableName, 'organization' | 'service' | 'location'>;
type Owner = 'service' | 'location' | 'organization';

/** The ids that there are, and which service each `service_at_location` id belongs to. */
export interface KnownIds {
  readonly service: ReadonlyMap<string, unknown>;
  readonly location: ReadonlyMap<string, unknown>;
  readonly organization: ReadonlyMap<string, unknown>;
  readonly serviceAtLocation: ReadonlyMap<string, string>;
}

/** Records by whom they belong to. */
export type Owned<T extends TableName> = {
  readonly [O in Owner]: ReadonlyMap<string, readonly HsdsRecord<T>[]>;
};

/**
 * Sorts records of a table by the service, location and organization that they belong to.
 *
 * What belongs to a service at one location goes to the service. A record that points at nothing
 * that is there is dropped with a finding.
 */
export function byOwner<T extends ChildTable>(
  records: readonly HsdsRecord<T>[],
  ids: KnownIds,
  findings: Findings,
): Owned<T> {
  const owned = {service: new Map(), location: new Map(), organization: new Map()} as {
    [O in Owner]: Map<string, HsdsRecord<T>[]>;
  };
  const field = (record: HsdsRecord<T>, name: string) => record.fields.get(name as FieldName<T>);
  for (const record of records) {
    const atLocation = field(record, 'service_at_location_id');
    const pointers: [Owner, string | undefined, string][] = [
      ['service', field(record, 'service_id'), 'service_id'],
      ['location', field(record, 'location_id'), 'location_id'],
      ['organization', field(record, 'organization_id'), 'organization_id'],
    ];
    if (atLocation !== undefined) {
      const service = ids.serviceAtLocation.get(atLocation) ?? atLocation;
      pointers.push(['service', service, 'service_at_location_id']);
    }
    const given = pointers.filter(([, id]) => id !== undefined);
    if (given.length === 0) findings.dropped(record, '', 'belongs to nothing');
    for (const [owner, id = '', name] of given) {
      if (!ids[owner].has(id)) {
        findings.dropped(record, name, 'broken reference', id);
        continue;
      }
      const list = owned[owner].get(id) ?? [];
      if (!list.includes(record)) list.push(record);
      owned[owner].set(id, list);
    }
  }
  return owned;
}
