const DAYS = 180;
const DAY = 86_400_000;

/** When an entry was last checked: lately, long ago, or nobody knows. */
export type LastChecked =
  {readonly state: 'lately' | 'long-ago'; readonly date: string} | {readonly state: 'unknown'};

/** Judges the day (`YYYY-MM-DD`) on which an entry was checked. After 180 days it counts as long ago. */
export const lastChecked = (date: string | undefined, now: Date): LastChecked => {
  const day = Date.parse(date ?? '');
  // A day that is yet to come is a slip, and says nothing.
  if (date === undefined || Number.isNaN(day) || day > now.getTime() + DAY)
    return {state: 'unknown'};
  return {state: now.getTime() - day > DAYS * DAY ? 'long-ago' : 'lately', date};
};
