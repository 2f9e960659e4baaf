import type {HsdsRecord} from '../read/hsds-records.ts';
import {AddressMask} from './address-mask.ts';

/** The mask for everything that stands in addresses which may not be shown. */
export function maskOf(hidden: readonly HsdsRecord<'address'>[]): AddressMask {
  const lines: string[] = [];
  const postalCodes: string[] = [];
  const cities: string[] = [];
  for (const {fields} of hidden) {
    for (const name of ['address_1', 'address_2'] as const) {
      const line = fields.get(name);
      if (line !== undefined)
        lines.push(line, ...line.split(/\s*[,\n]\s*/).filter(hasNumberAndWord));
    }
    const postalCode = fields.get('postal_code');
    if (postalCode !== undefined) postalCodes.push(postalCode);
    const city = fields.get('city');
    if (city !== undefined) cities.push(city, city.split(',')[0] ?? '');
  }
  return new AddressMask({lines, postalCodes, cities});
}

/** Of a line's parts only `12 Main` tells a place; a lone town or `Suite` would hide common words. */
function hasNumberAndWord(part: string): boolean {
  return /\d/.test(part) && /\p{L}{2}/u.test(part) && part.includes(' ');
}
