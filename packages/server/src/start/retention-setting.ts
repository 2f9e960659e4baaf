import type {Config} from '@heard/schema';

import {isRetention, mostRetentionDays} from '../tenants/tenants.ts';
import {StartError} from './start-error.ts';

const example = 'HEARD_RETENTION=365, or HEARD_RETENTION="365; city 730"';

/**
 * Reads `HEARD_RETENTION`: for how many days reports are kept, by tenant. A number alone is for everybody who has
 * none of their own; parts are separated by semicolons. Without a number reports stay. Throws a {@link StartError}
 * that says what to write instead.
 */
export const readRetention = (
  text: string | undefined,
  configs: readonly Config[],
): ReadonlyMap<string, number> => {
  const tenants = configs.map(({tenant}) => tenant);
  const own = new Map<string, number>();
  let general: number | undefined;
  for (const part of (text ?? '').split(';')) {
    const words = part.split(/\s+/).filter(Boolean);
    if (words.length === 0) continue;
    const days = Number(words.at(-1));
    if (words.length > 2 || !isRetention(days))
      throw new StartError(
        `HEARD_RETENTION has the part "${part.trim()}". It has to be a number of days from 1 to ${mostRetentionDays}, with or without a tenant before it: ${example}`,
      );
    const [tenant] = words.length === 2 ? words : [];
    if (tenant === undefined ? general !== undefined : own.has(tenant))
      throw new StartError(
        `HEARD_RETENTION has two numbers for ${tenant === undefined ? 'everybody' : `the tenant "${tenant}"`}. Leave one of them out: ${example}`,
      );
    if (tenant === undefined) general = days;
    else if (tenants.includes(tenant)) own.set(tenant, days);
    else
      throw new StartError(
        `HEARD_RETENTION names the tenant "${tenant}", and no configuration has it. There are: ${tenants.join(', ')}. Write ${example}`,
      );
  }
  return new Map(
    tenants.flatMap((tenant) => {
      const days = own.get(tenant) ?? general;
      return days === undefined ? [] : [[tenant, days] as const];
    }),
  );
};
