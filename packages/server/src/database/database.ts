/** A value of a query's parameter. Lists become PostgreSQL arrays. */
export type Parameter = string | number | boolean | Date | Uint8Array | null | readonly string[];

/** Runs one SQL statement with `$1 …` parameters and gives its rows. */
export interface Queries {
  query<Row = Record<string, unknown>>(
    sql: string,
    parameters?: readonly Parameter[],
  ): Promise<Row[]>;
}

/**
 * The little that the server asks of a database: PGlite and PostgreSQL both give it, for the same SQL.
 *
 * When the database can not answer (gone, full, starting), every method rejects with a
 * {@link DatabaseUnavailableError}; any other rejection is a mistake of ours.
 */
export interface Database extends Queries {
  /** Commits when `work` resolves, undoes everything when it rejects. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Gives the room of deleted rows back, where the database does not do that by itself. */
  reclaim(tables: readonly string[]): Promise<void>;
  /** Waits for what is running, then lets go of the database. */
  close(): Promise<void>;
}

/** The database can not answer at the moment; trying again later may help. */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
}

/** The SQLSTATE of an error (PostgreSQL, appendix A), if it carries one. */
export function sqlState(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[0-9FHPX][0-9A-Z]{4}$/.test(code) ? code : undefined;
}

// Connection, transaction rollback, resources, operator intervention, system, internal; read-only.
const troubleClasses = ['08', '40', '53', '57', '58', 'XX'];
const troubleStates = ['25006'];

const isProgrammingError = (error: unknown): boolean =>
  error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;

/** Tells trouble at the database from a mistake in what we asked of it. */
export function asDatabaseError(error: unknown): unknown {
  if (error instanceof DatabaseUnavailableError || isProgrammingError(error)) return error;
  const state = sqlState(error);
  // A driver gives its own troubles (a lost or refused connection, a closed database) no SQLSTATE.
  const isTrouble =
    state === undefined ||
    troubleStates.includes(state) ||
    troubleClasses.includes(state.slice(0, 2));
  if (!isTrouble) return error;
  return new DatabaseUnavailableError('The database does not answer.', {cause: error});
}
