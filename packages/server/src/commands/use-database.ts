import type {Database} from '../database/database.ts';
import {openExisting} from '../start/open-database.ts';
import {readPlace, type Environment} from '../start/settings.ts';

/** Opens the database that the environment names for one piece of work, and lets go of it afterwards. */
export async function useDatabase<Result>(
  environment: Environment,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openExisting(readPlace(environment));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
