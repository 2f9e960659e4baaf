import type {HsdsRecord} from '../read/hsds-records.ts';
import type {Compilation} from './compilation.ts';
import {FieldReader} from './field-reader.ts';

/**
 * The telephone numbers of the people to ask about a service (HSDS `contact`), for a service that has none itself.
 *
 * Their names are of no use to somebody who looks for help. Of a place that may not be shown nobody is named who
 * is only known from there.
 */
export function contactPhones(
  service: string,
  confidential: boolean,
  {owned, phonesOfContact}: Compilation,
): readonly HsdsRecord<'phone'>[] {
  if (confidential) return [];
  return (owned.contact.service.get(service) ?? []).flatMap(
    ({fields}) => phonesOfContact.get(fields.get('id') ?? '') ?? [],
  );
}

/** The first email address of the people to ask about a service, under the same conditions. */
export function contactEmail(
  service: string,
  confidential: boolean,
  compilation: Compilation,
): string | undefined {
  if (confidential) return undefined;
  for (const record of compilation.owned.contact.service.get(service) ?? []) {
    const email = new FieldReader(record, confidential, compilation).email('email');
    if (email !== undefined) return email;
  }
  return undefined;
}
