import type {DirectoryHours, Weekday} from '@heard/schema';
import {dateOf, wallClock, weekdayOf} from './wall-clock.ts';

/** A moment on the place's own clock: `{weekday: 'MO', time: '09:00', inDays: 1}` is tomorrow at nine. */
export interface OpeningMoment {
  readonly weekday: Weekday;
  /** `HH:MM`, 24 hours; `24:00` is the end of that day. */
  readonly time: string;
  /** Days from the place's today: 0 is today, 1 tomorrow. */
  readonly inDays: number;
}

/**
 * Whether a place is open. `unknown` is an honest answer, and the only one without clear hours.
 *
 * - `open` without `closes`: open round the clock.
 * - `closed` without `opens`: closed now, and it is not known when it opens next.
 */
export type OpeningState =
  | {readonly state: 'open'; readonly closes?: OpeningMoment}
  | {readonly state: 'closed'; readonly opens?: OpeningMoment}
  | {readonly state: 'unknown'};

const DAY = 1440;
const AHEAD = 8;
const UNKNOWN: OpeningState = {state: 'unknown'};

/** Open from one minute to another, counted from the place's midnight today. */
type Span = {readonly from: number; readonly to: number};

/**
 * Tells whether a place is open at a moment and what comes next.
 *
 *     openingState(service.hours, service.timeZone, new Date())
 *     // {state: 'open', closes: {weekday: 'FR', time: '17:00', inDays: 0}}
 *
 * It goes by the clock on the wall of the place, wherever the person is; when that clock is put
 * forward or back, hours shift with it. A place is open from the first minute up to, and without, the
 * last. Hours that lapsed are no longer known, and a day that only a text describes is not known
 * either. An unknown time zone gives `unknown`. Never throws.
 */
export function openingState(
  hours: readonly DirectoryHours[],
  timeZone: string,
  now: Date,
): OpeningState {
  const clock = hours.length === 0 ? undefined : wallClock(timeZone, now);
  if (clock === undefined || Number.isNaN(clock.day)) return UNKNOWN;

  const spans: Span[] = [];
  const vague = new Set<number>();
  for (let inDays = -1; inDays < AHEAD; inDays += 1) {
    const day = clock.day + inDays;
    for (const line of hours) {
      if (!holdsOn(line, day)) continue;
      const span = spanOf(line, inDays);
      if (span === undefined) vague.add(inDays);
      else spans.push(span);
    }
  }
  if (spans.length === 0) return UNKNOWN;

  const joined = join(spans);
  const current = joined.find(({from, to}) => from <= clock.minutes && clock.minutes < to);
  if (current !== undefined) {
    const forever = current.to >= (AHEAD - 1) * DAY;
    return forever ? {state: 'open'} : {state: 'open', closes: closing(clock.day, current.to)};
  }
  if (vague.has(0)) return UNKNOWN;
  const next = joined.find(({from}) => from > clock.minutes);
  const nextDay = next === undefined ? AHEAD : Math.floor(next.from / DAY);
  const isSure = ![...vague].some((inDays) => inDays > 0 && inDays <= nextDay);
  return next !== undefined && isSure
    ? {state: 'closed', opens: moment(clock.day, next.from)}
    : {state: 'closed'};
}

/** Whether a line of hours speaks of a day. */
function holdsOn(line: DirectoryHours, day: number): boolean {
  const date = dateOf(day);
  return (
    line.byday?.includes(weekdayOf(day)) === true &&
    (line.validFrom === undefined || line.validFrom <= date) &&
    (line.validTo === undefined || date <= line.validTo)
  );
}

function spanOf(line: DirectoryHours, inDays: number): Span | undefined {
  if (line.opensAt === undefined || line.closesAt === undefined) return undefined;
  const from = minutesOf(line.opensAt);
  const to = minutesOf(line.closesAt);
  const start = inDays * DAY;
  return {from: start + from, to: start + (to > from ? to : to + DAY)};
}

/** Spans in order, those that touch or overlap made one. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || span.from > last.to) joined.push(span);
    else joined[joined.length - 1] = {from: last.from, to: Math.max(last.to, span.to)};
  }
  return joined;
}

/** An end at midnight belongs to the day that ends, as `24:00`. */
function closing(today: number, minutes: number): OpeningMoment {
  if (minutes % DAY !== 0) return moment(today, minutes);
  return {...moment(today, minutes - DAY), time: '24:00'};
}

function moment(today: number, minutes: number): OpeningMoment {
  const inDays = Math.floor(minutes / DAY);
  const inDay = minutes - inDays * DAY;
  const time = [Math.floor(inDay / 60), inDay % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return {weekday: weekdayOf(today + inDays), time, inDays};
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
