import type {DirectoryHours, Weekday} from '@heard/schema';
import {holdsOn, isInForce} from './holds-on.ts';
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
 * - `soon`: it closes within the hour.
 * - `closed` without `opens`: closed now, and it is not known when it opens next within a week.
 * - `seeNote`: the data also says something in words that may change this, so a person should read them.
 */
export type OpeningState =
  | {
      readonly state: 'open';
      readonly closes?: OpeningMoment;
      readonly soon?: true;
      readonly seeNote?: true;
    }
  | {readonly state: 'closed'; readonly opens?: OpeningMoment; readonly seeNote?: true}
  | {readonly state: 'unknown'};

const DAY = 1440;
const AHEAD = 8;
const SOON = 60;
const UNKNOWN: OpeningState = {state: 'unknown'};

/** Open from one minute to another, counted from the place's midnight today. */
type Span = {readonly from: number; readonly to: number; readonly noted: boolean};

/**
 * Tells whether a place is open at a moment and what comes next.
 *
 *     openingState(service.hours, service.timeZone, new Date())
 *     // {state: 'open', closes: {weekday: 'FR', time: '17:00', inDays: 0}}
 *
 * It goes by the clock on the wall of the place, wherever the person is; when that clock is put
 * forward or back, hours shift with it. A place is open from the first minute up to, and without, the
 * last; hours past midnight belong to the day on which they start. Hours that lapsed are no longer
 * known, and a day that only a text describes is not known either. Exceptions stand above all other
 * lines of their day. An unknown time zone gives `unknown`. Never throws.
 */
export function openingState(
  hours: readonly DirectoryHours[],
  timeZone: string,
  now: Date,
): OpeningState {
  const clock = hours.length === 0 ? undefined : wallClock(timeZone, now);
  if (clock === undefined || Number.isNaN(clock.day)) return UNKNOWN;

  const today = dateOf(clock.day);
  const spans: Span[] = [];
  const vague = new Set<number>();
  // Without any line that is about today, being closed would only be a guess.
  let isKnown = hours.some((line) => spanOf(line, 0) !== undefined && isInForce(line, today));
  for (let inDays = -1; inDays < AHEAD; inDays += 1) {
    const lines = hours.filter((line) => holdsOn(line, clock.day + inDays));
    const exceptions = lines.filter((line) => line.except);
    if (inDays === 0 && exceptions.length > 0) isKnown = true;
    for (const line of exceptions.length > 0 ? exceptions : lines) {
      const span = spanOf(line, inDays);
      if (span !== undefined) spans.push(span);
      else if (line.except === undefined) vague.add(inDays);
    }
  }

  const joined = join(spans);
  const current = joined.find(({from, to}) => from <= clock.minutes && clock.minutes < to);
  const next = joined.find(({from}) => from > clock.minutes);
  const noted =
    (current ?? next)?.noted === true ||
    vague.has(0) ||
    hours.some((line) => isOnlyWords(line) && isInForce(line, today));
  const seeNote = noted ? {seeNote: true as const} : {};
  if (current !== undefined) {
    const {to} = current;
    if (to >= (AHEAD - 1) * DAY) return {state: 'open', ...seeNote};
    const soon = to - clock.minutes <= SOON ? {soon: true as const} : {};
    return {state: 'open', closes: closing(clock.day, to), ...soon, ...seeNote};
  }
  if (vague.has(0) || (next === undefined && !isKnown)) return UNKNOWN;
  const nextDay = next === undefined ? AHEAD : Math.floor(next.from / DAY);
  const isSure = ![...vague].some((inDays) => inDays > 0 && inDays <= nextDay);
  return next !== undefined && isSure
    ? {state: 'closed', opens: moment(clock.day, next.from), ...seeNote}
    : {state: 'closed', ...seeNote};
}

/** Whether a line has nothing but a text about hours. */
function isOnlyWords({byday, monthly, except, description}: DirectoryHours): boolean {
  return (byday ?? monthly ?? except) === undefined && description !== undefined;
}

function spanOf(line: DirectoryHours, inDays: number): Span | undefined {
  if (line.opensAt === undefined || line.closesAt === undefined) return undefined;
  const from = minutesOf(line.opensAt);
  const to = minutesOf(line.closesAt);
  const start = inDays * DAY;
  return {
    from: start + from,
    to: start + (to > from ? to : to + DAY),
    noted: line.description !== undefined,
  };
}

/** Spans in order, those that touch or overlap made one. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || span.from > last.to) joined.push(span);
    else {
      const to = Math.max(last.to, span.to);
      joined[joined.length - 1] = {from: last.from, to, noted: last.noted || span.noted};
    }
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
