import type {DirectoryPhone} from '@heard/schema';
import {safeHref} from './safe-href.ts';

/**
 * The address of a link that calls a number, or writes to it when it is for text messages.
 *
 *     phoneHref({number: '(312) 201-9740', dial: '+13122019740', extension: '331'})
 *     // 'tel:+13122019740;ext=331' (RFC 3966)
 *
 * `undefined` when it is not certain what to dial, and for fax machines.
 */
export function phoneHref(phone: DirectoryPhone): string | undefined {
  const {dial, extension, type} = phone;
  if (dial === undefined || type === 'fax') return undefined;
  if (type === 'text') return safeHref(`sms:${dial}`);
  return safeHref(`tel:${dial}${extension === undefined ? '' : `;ext=${extension}`}`);
}
