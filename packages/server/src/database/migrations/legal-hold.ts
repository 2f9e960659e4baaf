import type {Migration} from './migration.ts';

/**
 * The day from which a report is held, or null.
 *
 * It stands in the report's own row: whoever deletes that row and whoever holds it then wait for each other, and
 * the second of them sees what the first did.
 */
export const legalHold: Migration = {
  number: 5,
  name: 'legal-hold',
  statements: [`alter table reports add column held_on date`],
};
