import {Weekday, type DirectoryHours} from '@heard/schema';
import type {FindingReason} from '../findings/finding.ts';
import {dateOf, dayOf} from '../hours/wall-clock.ts';
import {readRule, type RuleFields} from './read-rule.ts';
import {DAY_WORD, readDays, readTime} from './read-time.ts';
import {withoutUndefined} from './without-undefined.ts';

/**
 * The fields of one HSDS `schedule` record, and `weekly`, a whole week in one text.
 *
 * `closed` is of HSDS 1.1 and 2, where a holiday is a record of its own with a yes or a no there.
 */
export interface ScheduleFields extends RuleFields {
  readonly opensAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly until?: string | undefined;
  readonly description?: string | undefined;
  readonly weekly?: string | undefined;
  readonly closed?: string | undefined;
}

/** The hours that were understood, and what was not. */
export interface ReadHours {
  readonly hours: readonly DirectoryHours[];
  readonly doubts: readonly {readonly why: FindingReason; readonly value: string}[];
}

type Doubts = {why: FindingReason; value: string}[];
type Validity = Pick<DirectoryHours, 'validFrom' | 'validTo'>;

const CLOSED = /^(closed|none|n\/?a|-)?$/i;
const YES = /^(y|yes|true|t|1|closed)$/i;
const NO = /^(n|no|false|f|0|open)$/i;
const MAX_EXCEPTION_DAYS = 31;
const DAY_HEAD = new RegExp(`(?<![\\p{L}\\d])(${DAY_WORD})s?\\s*:`, 'giu');
const MIN_PERIOD = 30;

/**
 * Reads one record of opening hours.
 *
 * Times that cannot be meant as they stand (a quarter of an hour, nine in the morning until five in
 * the morning) are kept as a text on their day, so that "open now" is never said on their strength.
 * Rules that are neither weekly nor monthly are kept as text, too. A holiday, and a few days for
 * which a record has no times, become an exception: nothing else counts on those days.
 */
export function readHours(fields: ScheduleFields): ReadHours {
  const doubts: Doubts = [];
  const validity = readValidity(fields, doubts);
  const hours: DirectoryHours[] = [];
  for (const {days, text} of fields.weekly === undefined ? [] : splitWeek(fields.weekly, doubts)) {
    for (const period of text.split(',')) {
      if (CLOSED.test(period.trim())) continue;
      const [opens = '', closes = '', ...more] = period.split(/[-–]|\bto\b/);
      const clear = more.length === 0;
      hours.push({
        ...days,
        ...readPeriod(clear ? opens : period, clear ? closes : '', doubts),
        ...validity,
      });
    }
  }
  const line = readException(fields, validity, doubts) ?? readLine(fields, validity, doubts);
  return {hours: line === undefined ? hours : [...hours, line], doubts};
}

/** A record about some days of the calendar on which other hours, or none, stand for the usual ones. */
function readException(
  fields: ScheduleFields,
  validity: Validity,
  doubts: Doubts,
): DirectoryHours | undefined {
  const {closed = '', opensAt = '', closesAt = '', byday, freq, weekly} = fields;
  // What has a weekday is one of the usual hours, whatever else stands in it.
  if ([byday, freq, weekly].some((field = '') => field !== '')) return undefined;
  const isHoliday = YES.test(closed) || NO.test(closed);
  // A holiday with one date is one day.
  const validFrom = validity.validFrom ?? (isHoliday ? validity.validTo : undefined);
  const validTo = validity.validTo ?? (isHoliday ? validity.validFrom : undefined);
  if (validFrom === undefined || validTo === undefined) return undefined;
  const dates = {validFrom, validTo};
  const described = describe(fields.description);
  const hasTimes = !CLOSED.test(opensAt) || !CLOSED.test(closesAt);
  if (YES.test(closed)) return {except: true, ...dates, ...described};
  if (NO.test(closed)) {
    if (hasTimes) {
      return join({except: true, ...dates}, readPeriod(opensAt, closesAt, doubts), described);
    }
    return {byday: [...Weekday], ...dates, ...described};
  }
  const isBare = (fields.description ?? '') === '';
  const isShort = dayOf(validTo) - dayOf(validFrom) < MAX_EXCEPTION_DAYS;
  return isBare && !hasTimes && isShort ? {except: true, ...dates} : undefined;
}

function readLine(
  fields: ScheduleFields,
  validity: Validity,
  doubts: Doubts,
): DirectoryHours | undefined {
  const {opensAt: opens = '', closesAt: closes = '', description: note = ''} = fields;
  const described = describe(note);
  const rule = readRule({...fields, dtstart: readDate(fields.dtstart)});
  if (rule === undefined) {
    const {freq, byday, bymonthday} = fields;
    const text = [freq, byday, bymonthday, opens, closes].filter(Boolean).join(' ');
    if (text !== '') doubts.push({why: 'rule not understood', value: text});
    const kept = note === '' ? [opens, closes].filter(Boolean).join('–') : note;
    return kept === '' ? undefined : {...validity, description: kept};
  }
  const {validTo: end, ...days} = rule;
  const ends = earlier(validity.validTo, end);
  const held = {...days, ...validity, ...(ends === undefined ? {} : {validTo: ends})};
  if ((CLOSED.test(opens) && CLOSED.test(closes)) || YES.test(fields.closed ?? '')) {
    return note === '' ? undefined : {...held, ...described};
  }
  return join(held, readPeriod(opens, closes, doubts), described);
}

function describe(note = ''): Pick<DirectoryHours, 'description'> {
  return note === '' ? {} : {description: note};
}

/** A line of its parts. Times that were not understood and a note are both words, and both are kept. */
function join(
  days: DirectoryHours,
  period: DirectoryHours,
  described: Pick<DirectoryHours, 'description'>,
): DirectoryHours {
  const words = [period.description, described.description].filter((text) => text !== undefined);
  const line = {...days, ...period, ...describe(words.join(', '))};
  // Without times an exception would mean closed, and that is not what was said.
  if (line.except === undefined || line.opensAt !== undefined) return line;
  const {except: _, ...vague} = line;
  return {byday: [...Weekday], ...vague};
}

function readPeriod(opens: string, closes: string, doubts: Doubts): DirectoryHours {
  const written = [opens, closes]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('–');
  const opensAt = readTime(opens);
  const closesAt = endOfDay(readTime(closes));
  if (opensAt === undefined || opensAt === '24:00' || closesAt === undefined) {
    doubts.push({why: 'time unreadable', value: written});
    return {description: written};
  }
  if (!isPlausible(opensAt, closesAt)) {
    doubts.push({why: 'time in doubt', value: written});
    return {description: written};
  }
  return {opensAt, closesAt};
}

/** The end of a day is written as 0:00, 24:00 and, in HSDS, as 23:59. */
function endOfDay(time: string | undefined): string | undefined {
  return time === '00:00' || time === '23:59' ? '24:00' : time;
}

/** Whether a place may really keep these hours. Those over midnight start late and end early. */
function isPlausible(opensAt: string, closesAt: string): boolean {
  if (closesAt <= opensAt) return opensAt >= '12:00' && closesAt <= '12:00';
  const long = minutesOf(closesAt) - minutesOf(opensAt) >= MIN_PERIOD;
  return long && (opensAt === '00:00' || opensAt >= '05:00');
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function splitWeek(
  text: string,
  doubts: Doubts,
): {days: Pick<DirectoryHours, 'byday'>; text: string}[] {
  const heads = [...text.matchAll(DAY_HEAD)];
  if (heads.length === 0 && text.trim() !== '') doubts.push({why: 'time unreadable', value: text});
  return heads.map((head, position) => ({
    days: {byday: [...(readDays(head[1] ?? '') ?? [])]},
    text: text.slice(head.index + head[0].length, heads[position + 1]?.index).trim(),
  }));
}

/** The first and the last day, the narrower of what the record and its rule say. */
function readValidity(fields: ScheduleFields, doubts: Doubts): Validity {
  const read = (text: string | undefined) => {
    const date = readDate(text);
    if (text !== undefined && date === undefined)
      doubts.push({why: 'time unreadable', value: text});
    return date;
  };
  const from = [read(fields.validFrom), read(fields.dtstart)].filter((date) => date !== undefined);
  const validFrom = from.sort().at(-1);
  const validTo = earlier(read(fields.validTo), read(fields.until));
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    doubts.push({why: 'time in doubt', value: `${validFrom}–${validTo}`});
  }
  return withoutUndefined({validFrom, validTo});
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

/** The day of `2026-01-31`, `2026-01-31T09:00` and iCal's `20260131T090000Z`, if there is such a day. */
function readDate(text = ''): string | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  const number = dayOf(date);
  return Number.isNaN(number) || dateOf(number) !== date ? undefined : date;
}
