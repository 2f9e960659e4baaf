import type {DirectoryAddress, DirectoryLocation} from '@heard/schema';
import type {HsdsRecord} from '../read/hsds-records.ts';
import {
  compileAddresses,
  compileAreas,
  compilePhones,
  compileSchedule,
} from './compile-contacts.ts';
import type {Compilation} from './compilation.ts';
import {FieldReader} from './field-reader.ts';
import {isTimeZone, timeZoneOf} from './time-zone.ts';
import {withoutUndefined} from './without-undefined.ts';

/** Compiles one location; of one that may not be shown only what does not tell where it is. */
export function compileLocation(
  id: string,
  record: HsdsRecord<'location'>,
  compilation: Compilation,
): DirectoryLocation {
  const {confidentiality, owned} = compilation;
  const confidential = !confidentiality.locationMayBeShown(record);
  const fields = new FieldReader(record, confidential, compilation);
  const addresses = compileAddresses(owned.address.location.get(id), compilation);
  return withoutUndefined({
    name: fields.line('name') ?? fields.line('alternate_name'),
    organization: organizationOf(fields, record, compilation),
    ...(confidential
      ? hideWhereabouts(record, compilation)
      : whereabouts(fields, record, compilation)),
    addresses,
    timeZone: timeZone(fields, record, addresses ?? [], compilation),
    phones: compilePhones(owned.phone.location.get(id), confidential, compilation),
    areas: compileAreas(owned.service_area.location.get(id), confidential, compilation),
    schedule: compileSchedule(owned.schedule.location.get(id), confidential, compilation),
  });
}

const WHEREABOUTS = ['description', 'transportation', 'latitude', 'longitude'] as const;

function whereabouts(
  fields: FieldReader<'location'>,
  record: HsdsRecord<'location'>,
  compilation: Compilation,
): Partial<DirectoryLocation> {
  const {findings} = compilation;
  const latitude = fields.number('latitude', -90, 90);
  const longitude = fields.number('longitude', -180, 180);
  const usable = latitude !== undefined && longitude !== undefined && (latitude || longitude) !== 0;
  if (!usable && (fields.raw('latitude') ?? fields.raw('longitude')) !== undefined) {
    findings.dropped(record, 'latitude', 'coordinates unusable');
  }
  return withoutUndefined({
    description: fields.text('description'),
    transportation: fields.text('transportation'),
    accessibility: accessibility(record, compilation),
    ...(usable ? {latitude, longitude} : {}),
  });
}

/** What its data says for people with disabilities, one paragraph each. */
function accessibility(
  record: HsdsRecord<'location'>,
  compilation: Compilation,
): string | undefined {
  const id = record.fields.get('id') ?? '';
  const texts = (compilation.owned.accessibility.location.get(id) ?? []).flatMap((one) => {
    const fields = new FieldReader(one, false, compilation);
    return [fields.text('description'), fields.text('details')];
  });
  return [...new Set(texts)].filter(Boolean).join('\n') || undefined;
}

function hideWhereabouts(
  record: HsdsRecord<'location'>,
  {findings, owned}: Compilation,
): Record<string, never> {
  for (const field of WHEREABOUTS) {
    if (record.fields.has(field)) findings.hidden(record, field, 'confidential place hidden');
  }
  for (const one of owned.accessibility.location.get(record.fields.get('id') ?? '') ?? [])
    findings.hidden(one, 'description', 'confidential place hidden');
  return {};
}

function organizationOf(
  fields: FieldReader<'location'>,
  record: HsdsRecord<'location'>,
  {findings, positions}: Compilation,
): number | undefined {
  const id = fields.raw('organization_id');
  if (id === undefined) return undefined;
  const position = positions.organization.get(id);
  if (position === undefined) findings.dropped(record, 'organization_id', 'broken reference', id);
  return position;
}

/** The zone that the data gives, or else that of the state in the addresses that may be shown. */
function timeZone(
  fields: FieldReader<'location'>,
  record: HsdsRecord<'location'>,
  addresses: readonly DirectoryAddress[],
  {findings, manifest}: Compilation,
): string | undefined {
  const zone = fields.raw('time_zone');
  if (zone === manifest.timeZone) return undefined;
  if (zone !== undefined && isTimeZone(zone)) return zone;
  if (zone !== undefined) findings.dropped(record, 'time_zone', 'time zone unknown', zone);
  const [state = '', ...others] = new Set(addresses.map(({stateProvince = ''}) => stateProvince));
  return manifest.country === 'US' && others.length === 0
    ? timeZoneOf(state, manifest.timeZone)
    : undefined;
}
