import type {Config} from '@heard/schema';
import {Encrypter} from 'age-encryption';

/** One organization at this intake, and who reads what is sent to it. */
export interface Tenant {
  readonly id: string;
  readonly recipients: readonly TenantRecipient[];
}

/** Somebody who reads reports: by `id` in the API, by any of its public age keys at the login. */
export interface TenantRecipient {
  readonly id: string;
  readonly keys: readonly string[];
}

/**
 * The tenants that public configuration files describe, one a file.
 *
 * @example
 * const tenants = tenantsFromConfigs([JSON.parse(await readFile('heard.config.json', 'utf8'))]);
 */
export const tenantsFromConfigs = (
  configs: readonly Pick<Config, 'tenant' | 'recipients'>[],
): Tenant[] =>
  configs.map(({tenant, recipients}) => ({
    id: tenant,
    recipients: recipients.map(({id, keys}) => ({id, keys})),
  }));

const isUsableKey = (key: string): boolean => {
  try {
    new Encrypter().addRecipient(key);
    return true;
  } catch {
    return false;
  }
};

function* mistakesOf(tenants: readonly Tenant[]): Generator<string> {
  const tenantIds = new Set<string>();
  for (const tenant of tenants) {
    if (tenantIds.has(tenant.id)) yield `Two configurations have the tenant "${tenant.id}".`;
    tenantIds.add(tenant.id);
    const recipientIds = new Set<string>();
    const ownerOfKey = new Map<string, string>();
    for (const {id, keys} of tenant.recipients) {
      const name = `recipient "${id}" of tenant "${tenant.id}"`;
      if (recipientIds.has(id)) yield `There are two of ${name}.`;
      recipientIds.add(id);
      for (const key of keys) {
        if (!isUsableKey(key))
          yield `A key of ${name} is not a public age key: ${key.slice(0, 12)}…`;
        const owner = ownerOfKey.get(key);
        if (owner !== undefined) {
          yield `A key of ${name} is listed for "${owner}" too: a login must tell whose it is.`;
        }
        ownerOfKey.set(key, id);
      }
    }
  }
}

/** What stands against serving these tenants, in sentences; empty when nothing does. */
export const findTenantMistakes = (tenants: readonly Tenant[]): string[] => [
  ...mistakesOf(tenants),
];

/** Finds tenants and their recipients. */
export class TenantList {
  readonly #tenants: ReadonlyMap<string, Tenant>;

  constructor(tenants: readonly Tenant[]) {
    this.#tenants = new Map(tenants.map((tenant) => [tenant.id, tenant]));
  }

  find(id: string): Tenant | undefined {
    return this.#tenants.get(id);
  }

  /** Whose key that is within a tenant. */
  recipientByKey(tenant: string, key: string): TenantRecipient | undefined {
    return this.find(tenant)?.recipients.find(({keys}) => keys.includes(key));
  }

  recipient(tenant: string, id: string): TenantRecipient | undefined {
    return this.find(tenant)?.recipients.find((recipient) => recipient.id === id);
  }
}
