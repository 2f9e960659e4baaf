import {ServiceStatus} from '@heard/schema';
import type {DirectoryLanguage, DirectoryLink, DirectoryService} from '@heard/schema';
import type {FieldName} from '../read/fields.ts';
import type {HsdsRecord} from '../read/hsds-records.ts';
import {compileAreas, compilePhones, compileSchedule} from './compile-contacts.ts';
import type {Compilation} from './compilation.ts';
import {FieldReader} from './field-reader.ts';
import {filled, withoutUndefined} from './without-undefined.ts';

const MAX_AGE = 150;

/** Compiles one service. */
export function compileService(
  id: string,
  record: HsdsRecord<'service'>,
  compilation: Compilation,
): DirectoryService {
  const {confidentiality, locations, owned, positions, texts} = compilation;
  const locationIds = compilation.locationsOf.get(id) ?? [];
  const confidential = !confidentiality.serviceMayBeShown(
    record.fields.get('organization_id'),
    locationIds.flatMap((location) => locations.get(location) ?? []),
  );
  const fields = new FieldReader(record, confidential, compilation);
  const text = (field: FieldName<'service'>) => {
    const clean = fields.text(field);
    return clean === undefined ? undefined : texts.add(clean);
  };
  return withoutUndefined({
    id,
    name: fields.line('name') ?? '',
    alternateName: fields.line('alternate_name'),
    organization: organizationOf(record, compilation),
    status: statusOf(record, compilation),
    description: text('description'),
    alert: text('alert'),
    url: fields.href('url'),
    additionalUrls: links(owned.url.service.get(id), confidential, compilation),
    email: fields.email('email'),
    interpretationServices: text('interpretation_services'),
    applicationProcess: text('application_process'),
    feesDescription: text('fees_description'),
    eligibilityDescription: text('eligibility_description'),
    minimumAge: fields.number('minimum_age', 0, MAX_AGE),
    maximumAge: fields.number('maximum_age', 0, MAX_AGE),
    assuredDate: fields.date('assured_date'),
    languages: languages(
      [
        ...(owned.language.service.get(id) ?? []),
        ...locationIds.flatMap((location) => owned.language.location.get(location) ?? []),
      ],
      compilation,
    ),
    phones: compilePhones(owned.phone.service.get(id), confidential, compilation),
    locations: filled(locationIds.flatMap((one) => positions.location.get(one) ?? [])),
    areas: compileAreas(owned.service_area.service.get(id), confidential, compilation),
    schedule: compileSchedule(owned.schedule.service.get(id), confidential, compilation),
  });
}

function organizationOf(
  record: HsdsRecord<'service'>,
  {findings, positions}: Compilation,
): number | undefined {
  const id = record.fields.get('organization_id');
  if (id === undefined) return undefined;
  const position = positions.organization.get(id);
  if (position === undefined) findings.dropped(record, 'organization_id', 'broken reference', id);
  return position;
}

function statusOf(
  record: HsdsRecord<'service'>,
  {findings}: Compilation,
): ServiceStatus | undefined {
  const said = record.fields.get('status');
  const status = ServiceStatus.find((one) => one === said?.toLowerCase());
  if (said !== undefined && status === undefined) {
    findings.dropped(record, 'status', 'unknown value', said);
  }
  return status;
}

function links(
  records: readonly HsdsRecord<'url'>[] = [],
  confidential: boolean,
  compilation: Compilation,
): DirectoryLink[] | undefined {
  return filled(
    records.flatMap((record) => {
      const fields = new FieldReader(record, confidential, compilation);
      const url = fields.href('url');
      return url === undefined ? [] : [withoutUndefined({url, label: fields.line('label')})];
    }),
  );
}

function languages(
  records: readonly HsdsRecord<'language'>[],
  compilation: Compilation,
): DirectoryLanguage[] | undefined {
  const found = new Map<string, DirectoryLanguage>();
  for (const record of records) {
    const fields = new FieldReader(record, false, compilation);
    const language = withoutUndefined({
      code: languageCode(record, compilation),
      name: fields.line('name'),
    });
    const key = language.code ?? language.name;
    if (key !== undefined && !found.has(key)) found.set(key, language);
  }
  return filled([...found.values()]);
}

/** The code in its canonical form: `EN` and `eng` become `en`. */
function languageCode(record: HsdsRecord<'language'>, {findings}: Compilation): string | undefined {
  const said = record.fields.get('code');
  if (said === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(said)[0];
  } catch {
    findings.dropped(record, 'code', 'unknown value', said);
    return undefined;
  }
}
