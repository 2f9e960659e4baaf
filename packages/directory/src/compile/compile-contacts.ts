import {AreaKind} from '@heard/schema';
import type {DirectoryAddress, DirectoryHours} from '@heard/schema';
import type {HsdsRecord} from '../read/hsds-records.ts';
import {addressMayBeShown, type Compilation} from './compilation.ts';
import {FieldReader} from './field-reader.ts';
import {readHours} from './read-hours.ts';
import {readPhones} from './read-phone.ts';
import {joinHours} from './week.ts';
import {filled, withoutUndefined} from './without-undefined.ts';

type Records<T extends 'phone' | 'schedule' | 'service_area' | 'address'> =
  readonly HsdsRecord<T>[] | undefined;

/** The positions of somebody's telephone numbers. */
export function compilePhones(
  records: Records<'phone'>,
  confidential: boolean,
  compilation: Compilation,
): number[] | undefined {
  const {findings, manifest, phones} = compilation;
  const positions = new Set<number>();
  for (const record of records ?? []) {
    const fields = new FieldReader(record, confidential, compilation);
    const number = fields.line('number');
    if (number === undefined) continue;
    const read = readPhones(
      {
        number,
        extension: fields.raw('extension'),
        type: fields.raw('type'),
        description: fields.line('description'),
      },
      manifest.country,
    );
    if (read.length === 0) findings.dropped(record, 'number', 'number unreadable', number);
    for (const phone of read) {
      if (phone.dial === undefined) {
        findings.doubtful(record, 'number', 'number has no certain dialling form', number);
      }
      positions.add(phones.add(phone));
    }
  }
  return filled([...positions]);
}

/** The position of somebody's opening hours. */
export function compileSchedule(
  records: Records<'schedule'>,
  confidential: boolean,
  compilation: Compilation,
): number | undefined {
  const {findings, schedules} = compilation;
  const lines: DirectoryHours[] = [];
  for (const record of records ?? []) {
    const fields = new FieldReader(record, confidential, compilation);
    const notes = [fields.text('description'), fields.text('notes')].filter(Boolean).join(', ');
    const {hours, doubts} = readHours({
      byday: fields.line('byday'),
      opensAt: fields.line('opens_at'),
      closesAt: fields.line('closes_at'),
      freq: fields.line('freq'),
      interval: fields.raw('interval'),
      bymonthday: fields.raw('bymonthday'),
      byweekno: fields.raw('byweekno'),
      byyearday: fields.raw('byyearday'),
      wkst: fields.raw('wkst'),
      count: fields.raw('count'),
      dtstart: fields.raw('dtstart'),
      until: fields.raw('until'),
      closed: fields.raw('closed'),
      validFrom: fields.raw('valid_from'),
      validTo: fields.raw('valid_to'),
      description: notes,
      weekly: fields.text('weekly'),
    });
    lines.push(...hours);
    const field = fields.raw('weekly') === undefined ? 'opens_at' : 'weekly';
    for (const {why, value} of doubts) findings.doubtful(record, field, why, value);
  }
  const [first] = records ?? [];
  if (first !== undefined && lines.length === 0) {
    findings.doubtful(first, 'opens_at', 'time in doubt', 'closed on every day');
  }
  return lines.length === 0 ? undefined : schedules.add(joinHours(lines));
}

/**
 * The positions of the areas that somebody serves.
 *
 * A list of postal codes draws a map of where a place is, so a confidential place has none.
 */
export function compileAreas(
  records: Records<'service_area'>,
  confidential: boolean,
  compilation: Compilation,
): number[] | undefined {
  const {findings, areas} = compilation;
  const positions = new Set<number>();
  const told = new Set<number>();
  for (const record of records ?? []) {
    const fields = new FieldReader(record, confidential, compilation);
    const said = fields.raw('kind') ?? 'other';
    const kind = AreaKind.find((one) => one === said.toLowerCase());
    if (kind === undefined) findings.doubtful(record, 'kind', 'unknown value', said);
    if (confidential && isPostal(kind, fields.raw('name'))) {
      if (!told.has(record.row)) findings.hidden(record, 'name', 'confidential place hidden');
      told.add(record.row);
      continue;
    }
    const name = fields.line('name');
    if (name !== undefined) positions.add(areas.add({kind: kind ?? 'other', name}));
  }
  return filled([...positions]);
}

/** The addresses of a location or an organization that may be shown; all others leave only a finding. */
export function compileAddresses(
  records: Records<'address'>,
  compilation: Compilation,
): DirectoryAddress[] | undefined {
  const {confidentiality, findings, locations, mask} = compilation;
  const addresses: DirectoryAddress[] = [];
  for (const record of records ?? []) {
    const lines = `${record.fields.get('address_1') ?? ''}\n${record.fields.get('address_2') ?? ''}`;
    const isHiddenElsewhere = mask.mask(lines, false) !== lines;
    if (isHiddenElsewhere || !addressMayBeShown(record, locations, confidentiality)) {
      findings.hidden(record, 'address_1', 'confidential place hidden');
      continue;
    }
    const fields = new FieldReader(record, false, compilation);
    const address = withoutUndefined({
      address1: fields.line('address_1'),
      address2: fields.line('address_2'),
      city: fields.line('city'),
      stateProvince: fields.line('state_province'),
      postalCode: fields.line('postal_code'),
      country: fields.line('country'),
    });
    if (address.address1 === undefined || address.city === undefined) {
      findings.doubtful(record, 'address_1', 'address incomplete');
    }
    if (Object.keys(address).length > 0) addresses.push(address);
  }
  return filled(addresses);
}

function isPostal(kind: AreaKind | undefined, name = ''): boolean {
  return kind === 'postal code' || ((kind ?? 'other') === 'other' && /\d{4}/.test(name));
}
