import {generateX25519Identity, identityToRecipient} from 'age-encryption';

import type {Tenant} from '../tenants/tenants.ts';

/** Somebody who reads reports, with the private key that only they have. */
export interface Reader {
  readonly id: string;
  readonly identity: string;
  readonly key: string;
}

const newReader = async (id: string): Promise<Reader> => {
  const identity = await generateX25519Identity();
  return {id, identity, key: await identityToRecipient(identity)};
};

/** A city with an office and a police department, and a second organization with an office of the same name. */
export const office = await newReader('office');
export const police = await newReader('police');
export const otherOffice = await newReader('office');
/** Somebody who has a key and belongs to nobody. */
export const stranger = await newReader('stranger');

export const city: Tenant = {
  id: 'city',
  recipients: [office, police].map(({id, key}) => ({id, keys: [key]})),
};
export const center: Tenant = {
  id: 'center',
  recipients: [{id: otherOffice.id, keys: [otherOffice.key]}],
};
export const tenants = [city, center];
