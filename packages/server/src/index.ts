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
export type {
  AuditHeadLine,
  FaultLine,
  Log,
  LogLine,
  RequestLine,
  RetentionLine,
} from './http/request-log.ts';
export type {Site} from './sites/site.ts';
export {frameDocument, type FrameParts} from './frame/frame-document.ts';
export {frameHeaders} from './frame/frame-headers.ts';
export type {TenantFrame} from './frame/frame-options.ts';
export {strictCsp, type CspOptions} from './sites/strict-csp.ts';
export {
  findTenantMistakes,
  type FrameAncestors,
  tenantsFromConfigs,
  type Tenant,
  type TenantRecipient,
} from './tenants/tenants.ts';
export {StartError} from './start/start-error.ts';
export {startServer, type RunningServer, type StartOptions} from './start/start-server.ts';
