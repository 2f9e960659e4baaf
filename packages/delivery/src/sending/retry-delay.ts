const SECOND = 1000;
const LONGEST_BACKOFF = 60 * SECOND;
const LONGEST_REQUESTED = 300 * SECOND;

const clamp = (ms: number) => Math.min(Math.max(ms, SECOND), LONGEST_REQUESTED);

// A number of seconds or an HTTP date (RFC 9110 section 10.2.3).
const fromHeader = (header: string | null, now: number): number => {
  if (header === null || header.trim() === '') return NaN;
  const seconds = Number(header);
  return Number.isNaN(seconds) ? Date.parse(header) - now : seconds * SECOND;
};

/**
 * The wait that a server asked for, in milliseconds between 1 s and 5 min, or nothing when it asked for none
 * that can be understood. The header comes first; a body's `retryAfter` (seconds) is for pages that may not read the header.
 */
export const requestedDelay = (
  header: string | null,
  body: unknown,
  now: number,
): number | undefined => {
  const asked = fromHeader(header, now);
  if (!Number.isNaN(asked)) return clamp(asked);
  return typeof body === 'number' && !Number.isNaN(body) ? clamp(body * SECOND) : undefined;
};

/**
 * Our own wait before the next attempt, in milliseconds: anywhere from nothing to 1, 2, 4 … 60 s ("full jitter",
 * so that many browsers do not come back at once after an outage).
 *
 * @param failures how many attempts failed so far, from 1
 * @param random a number from 0 to below 1
 */
export const backoff = (failures: number, random: number): number =>
  Math.round(Math.min(SECOND * 2 ** (failures - 1), LONGEST_BACKOFF) * random);
