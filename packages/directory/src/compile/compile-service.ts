import {ServiceStatus} from '@heard/schema';
import type {DirectoryLanguage, DirectoryLink, DirectoryService} from '@heard/schema';
import type {FieldName} from '../read/fields.ts';
import type {HsdsRecord} from '../read/hsds-records.ts';
import {compileAreas, compilePhones, compileSchedule} from './compile-contacts.ts';
import {contactEmail, contactPhones} from './contact-persons.ts';
import type {Compilation} from './compilation.ts';
import {FieldReader} from './field-reader.ts';
import {plainId} from './plain-id.ts';
import {filled, withoutUndefined} from './without-undefined.ts';

const MAX_AGE = 150;

/** Whether texts about a service may not tell where it is. */
export function isConfidential(
  id: string,
  record: HsdsRecord<'service'>,
  {confidentiality, locations, locationsOf}: Compilation,
): boolean {
  return !confidentiality.serviceMayBeShown(
    record.fields.get('organization_id'),
    (locationsOf.get(id) ?? []).flatMap((location) => locations.get(location) ?? []),
  );
}

/** Compiles one service, but for its tags. `prices` are the texts of its cost options. */
export function compileService(
  id: string,
  record: HsdsRecord<'service'>,
  prices: readonly string[],
  compilation: Compilation,
): DirectoryService {
  const {owned, positions, texts} = compilation;
  const locationIds = compilation.locationsOf.get(id) ?? [];
  const confidential = isConfidential(id, record, compilation);
  const fields = new FieldReader(record, confidential, compilation);
  const text = (field: FieldName<'service'>) => {
    const clean = fields.text(field);
    return clean === undefined ? undefined : texts.add(clean);
  };
  return withoutUndefined({
    id: plainId(id),
    name: fields.line('name') ?? '',
    alternateName: fields.line('alternate_name'),
    organization: organizationOf(record, compilation),
    status: statusOf(record, compilation),
    description: text('description'),
    alert: text('alert'),
    url: fields.href('url'),
    additionalUrls: links(owned.url.service.get(id), confidential, compilation),
    email: fields.email('email') ?? contactEmail(id, confidential, compilation),
    interpretationServices: text('interpretation_services'),
    applicationProcess: text('application_process'),
    feesDescription: fees(fields.text('fees_description'), prices, compilation),
    eligibilityDescription: text('eligibility_description'),
    minimumAge: fields.number('minimum_age', 0, MAX_AGE),
    maximumAge: fields.number('maximum_age', 0, MAX_AGE),
    assuredDate: fields.date('assured_date'),
    documents: documents(owned.required_document.service.get(id), confidential, compilation),
    languages: languages(
      [
        ...(owned.language.service.get(id) ?? []),
        ...locationIds.flatMap((location) => owned.language.location.get(location) ?? []),
      ],
      confidential,
      compilation,
    ),
    phones: phones(id, locationIds, confidential, compilation),
    locations: filled(locationIds.flatMap((one) => positions.location.get(one) ?? [])),
    areas: compileAreas(owned.service_area.service.get(id), confidential, compilation),
    schedule: compileSchedule(owned.schedule.service.get(id), confidential, compilation),
  });
}

/** Its own numbers; when neither it nor its places have any, those of the people to ask about it. */
function phones(
  id: string,
  locationIds: readonly string[],
  confidential: boolean,
  compilation: Compilation,
): number[] | undefined {
  const {phone} = compilation.owned;
  const own = compilePhones(phone.service.get(id), confidential, compilation);
  const hasOther = own !== undefined || locationIds.some((one) => phone.location.has(one));
  return hasOther
    ? own
    : compilePhones(contactPhones(id, confidential, compilation), confidential, compilation);
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

function fees(
  said: string | undefined,
  prices: readonly string[],
  {texts}: Compilation,
): number | undefined {
  const lines = [...(said === undefined ? [] : [said]), ...prices];
  return lines.length === 0 ? undefined : texts.add([...new Set(lines)].join('\n'));
}

function documents(
  records: readonly HsdsRecord<'required_document'>[] = [],
  confidential: boolean,
  compilation: Compilation,
): string[] | undefined {
  const all = records.flatMap((record) => {
    const document = new FieldReader(record, confidential, compilation).guarded('document');
    return document?.replace(/\n/g, ' ') ?? [];
  });
  return filled([...new Set(all)]);
}

function languages(
  records: readonly HsdsRecord<'language'>[],
  confidential: boolean,
  compilation: Compilation,
): DirectoryLanguage[] | undefined {
  const found = new Map<string, DirectoryLanguage>();
  for (const record of records) {
    const fields = new FieldReader(record, confidential, compilation);
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
