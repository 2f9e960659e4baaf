import type {DirectoryLocation} from '@heard/schema';
import type {Compilation} from './compilation.ts';

const PO_BOX = /^\s*(?:p\.?\s*o\.?\s*box|post office box|apartado postal)\b/i;

/**
 * Whether people may come to a location: it may be shown, it is no mailbox and no website, and the data has its
 * address or coordinates, or calls it physical.
 */
export function mayBeVisited(
  id: string,
  compiled: DirectoryLocation | undefined,
  {confidentiality, locations, owned}: Compilation,
): boolean {
  const record = locations.get(id);
  if (record === undefined || compiled === undefined) return false;
  if (!confidentiality.locationMayBeShown(record)) return false;
  const type = record.fields.get('location_type')?.toLowerCase();
  if (type === 'virtual' || type === 'postal') return false;
  if (type === 'physical' || compiled.latitude !== undefined) return true;
  const hasStreet = (owned.address.location.get(id) ?? []).some(({fields}) => {
    const street = fields.get('address_1') ?? '';
    return street !== '' && !PO_BOX.test(street) && fields.get('address_type') !== 'postal';
  });
  return hasStreet && compiled.addresses !== undefined;
}
