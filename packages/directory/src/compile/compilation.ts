import type {DirectoryArea, DirectoryHours, DirectoryPhone} from '@heard/schema';
import type {Findings} from '../findings/findings.ts';
import type {HsdsRecord, HsdsRecords} from '../read/hsds-records.ts';
import type {DirectoryManifest, TableName} from '../read/manifest.ts';
import type {AddressMask} from './address-mask.ts';
import {cleanText} from './clean-text.ts';
import type {Confidentiality} from './confidentiality.ts';
import {maskOf} from './hidden-addresses.ts';
import {mergeRecords} from './merge-records.ts';
import {attributesByOwner, byOwner, phonesOfContacts, type Owned} from './owners.ts';
import {Pool} from './pool.ts';

type ById<T extends TableName> = ReadonlyMap<string, HsdsRecord<T>>;

/** Everything that the steps of compiling one directory share. */
export interface Compilation {
  readonly manifest: DirectoryManifest;
  readonly findings: Findings;
  readonly confidentiality: Confidentiality;
  readonly mask: AddressMask;
  readonly organizations: ById<'organization'>;
  readonly locations: ById<'location'>;
  readonly services: ById<'service'>;
  readonly terms: ById<'taxonomy_term'>;
  readonly programs: ById<'program'>;
  /** The day of building, `YYYY-MM-DD`. */
  readonly builtOn: string;
  /** The ids of a service's locations, in the order of the data. */
  readonly locationsOf: ReadonlyMap<string, readonly string[]>;
  /** The position of an organization or a location in the compiled file, by its id. */
  readonly positions: {
    readonly organization: ReadonlyMap<string, number>;
    readonly location: ReadonlyMap<string, number>;
  };
  readonly owned: {
    readonly address: Owned<'address'>;
    readonly phone: Owned<'phone'>;
    readonly schedule: Owned<'schedule'>;
    readonly service_area: Owned<'service_area'>;
    readonly language: Owned<'language'>;
    readonly url: Owned<'url'>;
    readonly accessibility: Owned<'accessibility'>;
    readonly cost_option: Owned<'cost_option'>;
    readonly required_document: Owned<'required_document'>;
    readonly contact: Owned<'contact'>;
  };
  readonly attributes: Owned<'attribute'>;
  readonly phonesOfContact: ReadonlyMap<string, readonly HsdsRecord<'phone'>[]>;
  /** The names of terms, as they are read. */
  readonly termNames: Map<string, readonly string[]>;
  readonly phones: Pool<DirectoryPhone>;
  readonly schedules: Pool<DirectoryHours[]>;
  readonly areas: Pool<DirectoryArea>;
  readonly texts: Pool<string>;
}

/** Puts the records of a package in order: who is there, what belongs to whom, what must be masked. */
export function startCompilation(
  manifest: DirectoryManifest,
  records: HsdsRecords,
  confidentiality: Confidentiality,
  findings: Findings,
  builtOn: string,
): Compilation {
  const organizations = withName(mergeRecords(records.organization, findings), findings);
  const locations = mergeRecords(records.location, findings);
  const services = withoutDefunct(
    withName(mergeRecords(records.service, findings), findings),
    findings,
  );

  const serviceAtLocation = new Map<string, string>();
  const locationsOf = new Map<string, string[]>();
  for (const link of records.service_at_location) {
    const id = link.fields.get('id');
    const service = link.fields.get('service_id') ?? '';
    const location = link.fields.get('location_id');
    if (!services.has(service)) {
      findings.dropped(link, 'service_id', 'broken reference', service);
      continue;
    }
    if (id !== undefined) serviceAtLocation.set(id, service);
    if (location === undefined) continue;
    if (!locations.has(location)) {
      findings.dropped(link, 'location_id', 'broken reference', location);
      continue;
    }
    locationsOf.set(service, [...new Set([...(locationsOf.get(service) ?? []), location])]);
  }

  const ids = {organization: organizations, location: locations, service: services};
  const known = {...ids, serviceAtLocation};
  const {phones, phonesOfContact} = phonesOfContacts(records.phone);
  const hidden = records.address.filter(
    (address) => !addressMayBeShown(address, locations, confidentiality),
  );
  return {
    manifest,
    findings,
    confidentiality,
    mask: maskOf(hidden),
    ...{organizations, locations, services, locationsOf, phonesOfContact, builtOn},
    terms: mergeRecords(records.taxonomy_term, findings),
    programs: mergeRecords(records.program, findings),
    termNames: new Map(),
    positions: {organization: positions(organizations), location: positions(locations)},
    owned: {
      address: byOwner(records.address, known, findings),
      phone: byOwner(phones, known, findings),
      schedule: byOwner(records.schedule, known, findings),
      service_area: byOwner(records.service_area, known, findings),
      language: byOwner(records.language, known, findings),
      url: byOwner(records.url, known, findings),
      accessibility: byOwner(records.accessibility, known, findings),
      cost_option: byOwner(records.cost_option, known, findings),
      required_document: byOwner(records.required_document, known, findings),
      contact: byOwner(records.contact, known, findings),
    },
    attributes: attributesByOwner(records.attribute, known, findings),
    phones: new Pool(),
    schedules: new Pool(),
    areas: new Pool(),
    texts: new Pool(),
  };
}

/** Whether an address may be shown: everyone it belongs to must allow it, and it must belong somewhere. */
export function addressMayBeShown(
  address: HsdsRecord<'address'>,
  locations: ById<'location'>,
  confidentiality: Confidentiality,
): boolean {
  const locationId = address.fields.get('location_id');
  const organizationId = address.fields.get('organization_id');
  if (locationId === undefined && organizationId === undefined) return false;
  if (locationId !== undefined) {
    const location = locations.get(locationId);
    if (location === undefined || !confidentiality.locationMayBeShown(location)) return false;
  }
  return organizationId === undefined || confidentiality.organizationMayBeShown(organizationId);
}

function withName<T extends 'organization' | 'service'>(
  records: Map<string, HsdsRecord<T>>,
  findings: Findings,
): Map<string, HsdsRecord<T>> {
  return filter(records, (record) => {
    const name = (record as HsdsRecord<'organization' | 'service'>).fields.get('name') ?? '';
    const named = cleanText(name).text !== '';
    if (!named) findings.dropped(record, 'name', 'no name');
    return named;
  });
}

function withoutDefunct(
  services: Map<string, HsdsRecord<'service'>>,
  findings: Findings,
): Map<string, HsdsRecord<'service'>> {
  return filter(services, (service) => {
    const defunct = service.fields.get('status')?.toLowerCase() === 'defunct';
    if (defunct) findings.dropped(service, 'status', 'defunct');
    return !defunct;
  });
}

function filter<K, V>(map: Map<K, V>, keep: (value: V) => boolean): Map<K, V> {
  return new Map([...map].filter(([, value]) => keep(value)));
}

function positions(records: ReadonlyMap<string, unknown>): Map<string, number> {
  return new Map([...records.keys()].map((id, position) => [id, position]));
}
