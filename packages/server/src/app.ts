import {Hono} from 'hono';

import {DatabaseUnavailableError, type Database} from './database/database.ts';
import {frameRoutes} from './frame/frame-routes.ts';
import {anyOrigin} from './http/any-origin.ts';
import {apiHeaders} from './http/api-headers.ts';
import type {Env} from './http/api.ts';
import {problem} from './http/problem.ts';
import {registerRoutes} from './http/register-routes.ts';
import type {BodyPatience} from './http/request-body.ts';
import {faultLine, requestLog, type Log} from './http/request-log.ts';
import {AttemptLimit} from './inbox/attempt-limit.ts';
import {inboxRoutes} from './inbox/inbox-routes.ts';
import {intakeRoutes} from './intake/intake-routes.ts';
import {defaultKeyWait} from './intake/store-report.ts';
import type {ServerParts} from './server-parts.ts';
import {defaultObjectLimits, type ObjectLimits} from './objects/object-limits.ts';
import {defaultObjectPatience, objectRoutes, tusHeaders} from './objects/object-routes.ts';
import {serviceRoutes} from './service/service-routes.ts';
import {serveSites} from './sites/serve-sites.ts';
import type {Site} from './sites/site.ts';
import {TenantList, type Tenant} from './tenants/tenants.ts';

export interface ServerOptions {
  /** A database in the shape that `migrate` gives it. */
  readonly database: Database;
  readonly tenants: readonly Tenant[];
  /** Folders of files. The one at `/heard` has the built script tag, which frame documents load from there. */
  readonly sites?: readonly Site[];
  /** The origin of the inbox page, `https://intake.example.org`; without it only this machine's names log in. */
  readonly origin?: string;
  /** Takes one line a request; nothing is written, when absent. */
  readonly log?: Log;
  /** The time; the system's, when absent. */
  readonly clock?: () => Date;
  /** How often one address may try to log in; 60 at once and then one a second, when absent. */
  readonly loginAttempts?: {readonly burst: number; readonly secondsEach: number};
  /** Milliseconds that a request waits for another one with its idempotency key; 5,000, when absent. */
  readonly keyWait?: number;
  /** Whether the server is about to end: `/v1/ready` then says so. It is not, when absent. */
  readonly isStopping?: () => boolean;
  /** How much room sealed files may take; 27 MiB each and 1 GiB of them without a report, when absent. */
  readonly objectLimits?: Partial<ObjectLimits>;
  /** Milliseconds that a sealed file may take to come in; a minute of silence and 25 minutes in all, when absent. */
  readonly objectPatience?: BodyPatience;
}

/** What a page needs to send, and to read the answer. */
const intakeHeaders = {
  send: ['Content-Type', 'Idempotency-Key'],
  read: ['Retry-After', 'Location', 'Idempotency-Replayed'],
};
const objectHeaders = {
  send: [...intakeHeaders.send, 'Tus-Resumable', 'Upload-Length', 'Upload-Metadata'],
  read: [...intakeHeaders.read, 'Upload-Offset', 'Tus-Resumable', 'Tus-Version', 'Tus-Max-Size'],
};

/**
 * The whole server as a Hono app: the API under `/v1`, frame documents under `/frame`, the sites everywhere else.
 *
 * It holds no state but the login limit, so that several can share one database. That limit spares this process
 * work: a challenge can not be guessed, so it need not be counted for all of them together.
 */
export function createServer({
  database,
  tenants,
  sites = [],
  origin,
  log = () => {},
  clock = () => new Date(),
  loginAttempts = {burst: 60, secondsEach: 1},
  keyWait = defaultKeyWait,
  isStopping = () => false,
  objectLimits = {},
  objectPatience = defaultObjectPatience,
}: ServerOptions): Hono<Env> {
  const parts: ServerParts = {
    database,
    tenants: new TenantList(tenants),
    origin,
    loginLimit: new AttemptLimit({...loginAttempts, clock}),
    clock,
    keyWait,
    isStopping,
    objectLimits: {...defaultObjectLimits, ...objectLimits},
    objectPatience,
    log,
  };
  const app = new Hono<Env>();
  app.use(requestLog(log));
  app.use('/v1/*', apiHeaders);
  app.use('/v1/intake', anyOrigin(intakeHeaders));
  app.use('/v1/objects', anyOrigin(objectHeaders), tusHeaders);
  registerRoutes(app, [
    ...serviceRoutes(parts),
    ...intakeRoutes(parts),
    ...objectRoutes(parts),
    ...inboxRoutes(parts),
    ...frameRoutes(parts, sites),
  ]);
  app.all('/v1/*', (context) => problem(context, {type: 'not-found'}));
  app.all('*', serveSites(sites));
  app.onError((error, context) => {
    if (error instanceof DatabaseUnavailableError) {
      return problem(context, {type: 'unavailable', retryAfter: 5});
    }
    log(faultLine(error, context.get('requestId')));
    return problem(context, {type: 'unavailable'}, {status: 500});
  });
  return app;
}
