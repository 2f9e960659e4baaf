/**
 * Why nothing can be kept. The form goes on in memory.
 *
 * - `no-storage`: the browser has no IndexedDB or sessionStorage here, or forbids them.
 * - `blocked`: the database did not open within 3 seconds, because another tab holds it.
 * - `newer`: the database belongs to a later version of Heard. It is left as it is.
 * - `no-locks`: the browser can't tell whether another tab has the same draft open.
 * - `full`: there is no room.
 */
export type DraftTrouble = 'no-storage' | 'blocked' | 'newer' | 'no-locks' | 'full';

const byName: Readonly<Record<string, DraftTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  TimeoutError: 'blocked',
  NotSupportedError: 'no-locks',
};

/** What an error of the browser's storage means. */
export const troubleOf = (error: unknown): DraftTrouble =>
  byName[String((error as Partial<Error> | undefined)?.name)] ?? 'no-storage';
