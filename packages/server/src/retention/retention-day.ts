const day = 86_400_000;

/**
 * The first day (UTC), `2026-08-26`, whose reports are kept: they are for at least so many whole days, on whatever
 * hour of its day a report came.
 */
export const firstKeptDay = (days: number, now: Date): string =>
  new Date(now.getTime() - days * day).toISOString().slice(0, 10);
