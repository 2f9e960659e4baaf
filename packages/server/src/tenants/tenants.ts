import type {Config} from '@heard/schema';
import {Encrypter} from 'age-encryption';

import {frameMistakes, type TenantFrame} from '../frame/frame-options.ts';

/** One organization at this intake, and who reads what is sent to it. */
export interface Tenant {
  readonly id: string;
  readonly recipients: readonly TenantRecipient[];
  /** The form for pages of others; they can not frame it, when absent. */
  readonly frame?: TenantFrame;
  /** For how many whole days its reports are kept, then deleted; they stay, when absent. */
  readonly retentionDays?: number;
}

/** A hundred years. */
export const mostRetentionDays = 36_500;

/** Says whether reports can be kept for so many days. */
export const isRetention = (days: number): boolean =>
  Number.isInteger(days) && days >= 1 && days <= mostRetentionDays;

/** Somebody who reads reports: by `id` in the API, by any of its public age keys at the login. */
export interface TenantRecipient {
  readonly id: string;
  readonly keys: readonly string[];
}

/** Which pages may frame the form of which tenant: their exact origins, by the tenant's id. */
export type FrameAncestors = ReadonlyMap<string, readonly string[]>;

/**
 * The tenants that public configuration files describe, one a file, the pages that may frame their forms, and for
 * how many days reports are kept, by tenant.
 *
 * @example
 * const tenants = tenantsFromConfigs([JSON.parse(await readFile('heard.config.json', 'utf8'))]);
 */
export const tenantsFromConfigs = (
  configs: readonly Config[],
  frames: FrameAncestors = new Map(),
  retention: ReadonlyMap<string, number> = new Map(),
): Tenant[] =>
  configs.map((config) => {
    const ancestors = frames.get(config.tenant);
    const retentionDays = retention.get(config.tenant);
    return {
      id: config.tenant,
      recipients: config.recipients.map(({id, keys = []}) => ({id, keys})),
      ...(ancestors && {frame: {config, ancestors}}),
      ...(retentionDays !== undefined && {retentionDays}),
    };
  });

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
    if (tenant.frame) yield* frameMistakes(tenant.id, tenant.frame);
    if (tenant.retentionDays !== undefined && !isRetention(tenant.retentionDays))
      yield `Reports of tenant "${tenant.id}" can be kept for 1 to ${mostRetentionDays} days, not for ${tenant.retentionDays}.`;
    const recipientIds = new Set<string>();
    const ownerOfKey = new Map<string, string>();
    for (const {id, keys} of tenant.recipients) {
      const name = `recipient "${id}" of tenant "${tenant.id}"`;
      if (recipientIds.has(id)) yield `There are two of ${name}.`;
      recipientIds.add(id);
      if (keys.length === 0) yield `There is no public key for ${name}.`;
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
