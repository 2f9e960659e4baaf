import {Weekday, type DirectoryHours} from '@heard/schema';

/**
 * Puts lines of opening hours together: equal lines on different days become one with several days,
 * and a line that is there twice counts once. Sorted by first day and time, lines without a day last.
 */
export function joinHours(lines: readonly DirectoryHours[]): DirectoryHours[] {
  const groups = new Map<string, {days: Set<Weekday>; line: DirectoryHours}>();
  for (const line of lines) {
    const {byday, ...rest} = line;
    const key = JSON.stringify([byday === undefined, Object.entries(rest).sort()]);
    const group = groups.get(key) ?? {days: new Set<Weekday>(), line: rest};
    for (const day of byday ?? []) group.days.add(day);
    groups.set(key, group);
  }
  const joined = [...groups.values()].map(({days, line}): DirectoryHours => {
    const byday = Weekday.filter((day) => days.has(day));
    return byday.length === 0 ? line : {byday, ...line};
  });
  return joined.sort((a, b) => order(a) - order(b) || compare(a.opensAt, b.opensAt));
}

function order(line: DirectoryHours): number {
  const first = line.byday?.[0];
  return first === undefined ? Weekday.length : Weekday.indexOf(first);
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
