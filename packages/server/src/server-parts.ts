import type {Database} from './database/database.ts';
import type {AttemptLimit} from './inbox/attempt-limit.ts';
import type {Log} from './http/request-log.ts';
import type {BodyPatience} from './http/request-body.ts';
import type {ObjectLimits} from './objects/object-limits.ts';
import type {TenantList} from './tenants/tenants.ts';

/** What the routes are made of. */
export interface ServerParts {
  readonly database: Database;
  readonly tenants: TenantList;
  /** The origin of the inbox page; without it only an inbox on this machine can log in. */
  readonly origin: string | undefined;
  readonly loginLimit: AttemptLimit;
  readonly clock: () => Date;
  /** Milliseconds that a request waits for another one with its idempotency key. */
  readonly keyWait: number;
  /** Whether the server is about to end. */
  readonly isStopping: () => boolean;
  readonly objectLimits: ObjectLimits;
  /** How long the body of an object may take. */
  readonly objectPatience: BodyPatience;
  readonly log: Log;
}
