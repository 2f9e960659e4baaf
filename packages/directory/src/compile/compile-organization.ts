import type {DirectoryOrganization} from '@heard/schema';
import type {HsdsRecord} from '../read/hsds-records.ts';
import {compileAddresses, compilePhones} from './compile-contacts.ts';
import type {Compilation} from './compilation.ts';
import {FieldReader} from './field-reader.ts';
import {withoutUndefined} from './without-undefined.ts';

/** Compiles one organization. */
export function compileOrganization(
  id: string,
  record: HsdsRecord<'organization'>,
  compilation: Compilation,
): DirectoryOrganization {
  const confidential = !compilation.confidentiality.organizationMayBeShown(id);
  const fields = new FieldReader(record, confidential, compilation);
  return withoutUndefined({
    name: fields.line('name') ?? '',
    alternateName: fields.line('alternate_name'),
    description: fields.text('description'),
    email: fields.email('email'),
    website: fields.href('website'),
    phones: compilePhones(compilation.owned.phone.organization.get(id), confidential, compilation),
    addresses: compileAddresses(compilation.owned.address.organization.get(id), compilation),
  });
}
