import type {Findings} from '../findings/findings.ts';
import type {FieldName} from '../read/fields.ts';
import type {HsdsRecord} from '../read/hsds-records.ts';
import type {TableName} from '../read/manifest.ts';

/** The tables whose records belong to a service, a location or an organization. */
type ChildTable = Exclude<
  TableName,
  'organization' | 'service' | 'location' | 'attribute' | 'taxonomy_term' | 'program'
>;
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
type Gathered<T extends TableName> = {[O in Owner]: Map<string, HsdsRecord<T>[]>};

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
  const owned: Gathered<T> = {service: new Map(), location: new Map(), organization: new Map()};
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
      add(owned[owner], id, record);
    }
  }
  return owned;
}

/**
 * Sorts attributes by what they are linked to, which they name by its table and its id.
 *
 * A table that is not named, or by a word of nobody's, is found by the id, services first.
 */
export function attributesByOwner(
  records: readonly HsdsRecord<'attribute'>[],
  ids: KnownIds,
  findings: Findings,
): Owned<'attribute'> {
  const owned: Gathered<'attribute'> = {
    service: new Map(),
    location: new Map(),
    organization: new Map(),
  };
  const all = ['service', 'location', 'organization'] as const;
  for (const record of records) {
    const id = record.fields.get('link_id');
    if (id === undefined) {
      findings.dropped(record, '', 'belongs to nothing');
      continue;
    }
    const said = record.fields
      .get('link_entity')
      ?.toLowerCase()
      .replace(/[\s-]+/g, '_');
    const owners = all.filter((owner) => owner === said);
    const found = (owners.length > 0 ? owners : all).find((owner) => ids[owner].has(id));
    const service = ids.serviceAtLocation.get(id);
    if (found !== undefined && said !== 'service_at_location') add(owned[found], id, record);
    else if (service !== undefined && owners.length === 0) add(owned.service, service, record);
    // What hangs on a telephone number or a program is about nothing that can be found.
    else if (owners.length > 0 || said === undefined || said === 'service_at_location')
      findings.dropped(record, 'link_id', 'broken reference', id);
  }
  return owned;
}

/** Parts the telephone numbers of people to ask from those of services, places and organizations. */
export function phonesOfContacts(records: readonly HsdsRecord<'phone'>[]): {
  readonly phones: readonly HsdsRecord<'phone'>[];
  readonly phonesOfContact: ReadonlyMap<string, readonly HsdsRecord<'phone'>[]>;
} {
  const phones: HsdsRecord<'phone'>[] = [];
  const phonesOfContact = new Map<string, HsdsRecord<'phone'>[]>();
  const others = [
    ...(['service_id', 'location_id', 'organization_id', 'service_at_location_id'] as const),
  ];
  for (const record of records) {
    const contact = record.fields.get('contact_id');
    if (contact === undefined || others.some((field) => record.fields.has(field)))
      phones.push(record);
    else add(phonesOfContact, contact, record);
  }
  return {phones, phonesOfContact};
}

function add<T extends TableName>(
  map: Map<string, HsdsRecord<T>[]>,
  id: string,
  record: HsdsRecord<T>,
): void {
  const list = map.get(id);
  if (list === undefined) map.set(id, [record]);
  else if (list.at(-1) !== record) list.push(record);
}
