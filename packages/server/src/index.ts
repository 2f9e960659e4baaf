export {createServer, type ServerOptions} from './app.ts';
export {
  DatabaseUnavailableError,
  type Database,
  type Parameter,
  type Queries,
} from './database/database.ts';
export {FolderInUseError} from './database/folder-lock.ts';
export {migrate, MigrationError} from './database/migrate.ts';
export {openPGlite} from './database/pglite-database.ts';
export {openPostgres} from './database/postgres-database.ts';
export type {FaultLine, Log, LogLine, RequestLine} from './http/request-log.ts';
export type {Site} from './sites/site.ts';
export {strictCsp, type CspOptions} from './sites/strict-csp.ts';
export {
  findTenantMistakes,
  tenantsFromConfigs,
  type Tenant,
  type TenantRecipient,
} from './tenants/tenants.ts';
export {StartError} from './start/start-error.ts';
export {startServer, type RunningServer, type StartOptions} from './start/start-server.ts';
