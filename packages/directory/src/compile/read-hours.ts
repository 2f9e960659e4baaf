import type {DirectoryHours, Weekday} from '@heard/schema';
import type {FindingReason} from '../findings/finding.ts';
import {DAY_WORD, readDays, readTime} from './read-time.ts';

/** The fields of one HSDS `schedule` record, and `weekly`, a whole week in one text. */
export interface ScheduleFields {
  readonly byday?: string | undefined;
  readonly opensAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly freq?: string | undefined;
  readonly interval?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly description?: string | undefined;
  readonly weekly?: string | undefined;
}

/** The hours that were understood, and what was not. */
export interface ReadHours {
  readonly hours: readonly DirectoryHours[];
  readonly doubts: readonly {readonly why: FindingReason; readonly value: string}[];
}

const CLOSED = /^(closed|none|n\/?a|-)?$/i;
const DAY_HEAD = new RegExp(`(?<![\\p{L}\\d])(${DAY_WORD})s?\\s*:`, 'giu');
const MIN_PERIOD = 30;

/**
 * Reads one record of opening hours.
 *
 * Times that cannot be meant as they stand (a quarter of an hour, nine in the morning until five in
 * the morning) are kept as a text on their day, so that "open now" is never said on their strength.
 * Rules other than weekly ones are kept as text, too.
 */
export function readHours(fields: ScheduleFields): ReadHours {
  const doubts: {why: FindingReason; value: string}[] = [];
  const validity = {
    ...dated('validFrom', fields.validFrom, doubts),
    ...dated('validTo', fields.validTo, doubts),
  };
  const note = fields.description ?? '';
  const hours: DirectoryHours[] = [];

  for (const {days, text} of fields.weekly === undefined ? [] : splitWeek(fields.weekly, doubts)) {
    for (const period of text.split(',')) {
      if (CLOSED.test(period.trim())) continue;
      const [opens = '', closes = '', ...more] = period.split(/[-–]|\bto\b/);
      const clear = more.length === 0;
      hours.push({
        ...readPeriod(days, clear ? opens : period, clear ? closes : '', doubts),
        ...validity,
      });
    }
  }
  hours.push(...readRule(fields, validity, note, doubts));
  return {hours, doubts};
}

function readRule(
  fields: ScheduleFields,
  validity: Pick<DirectoryHours, 'validFrom' | 'validTo'>,
  note: string,
  doubts: {why: FindingReason; value: string}[],
): DirectoryHours[] {
  const described = note === '' ? {} : {description: note};
  const opens = fields.opensAt ?? '';
  const closes = fields.closesAt ?? '';
  const days = fields.byday === undefined ? undefined : readDays(fields.byday);
  const weekly =
    (fields.freq === undefined || /^weekly$/i.test(fields.freq)) &&
    (fields.interval === undefined || fields.interval === '1');
  if (days === undefined || !weekly) {
    const rule = [fields.freq, fields.byday, opens, closes].filter(Boolean).join(' ');
    if (rule !== '') doubts.push({why: 'rule not understood', value: rule});
    const text = note === '' ? [opens, closes].filter(Boolean).join('–') : note;
    return text === '' ? [] : [{...validity, description: text}];
  }
  if (CLOSED.test(opens) && CLOSED.test(closes)) {
    return note === '' ? [] : [{byday: [...days], ...validity, ...described}];
  }
  return [{...readPeriod(days, opens, closes, doubts), ...validity, ...described}];
}

function readPeriod(
  days: readonly Weekday[],
  opens: string,
  closes: string,
  doubts: {why: FindingReason; value: string}[],
): DirectoryHours {
  const written = [opens, closes]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('–');
  const opensAt = readTime(opens);
  const closesAt = endOfDay(readTime(closes));
  if (opensAt === undefined || opensAt === '24:00' || closesAt === undefined) {
    doubts.push({why: 'time unreadable', value: written});
    return {byday: [...days], description: written};
  }
  if (!isPlausible(opensAt, closesAt)) {
    doubts.push({why: 'time in doubt', value: written});
    return {byday: [...days], description: written};
  }
  return {byday: [...days], opensAt, closesAt};
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
  doubts: {why: FindingReason; value: string}[],
): {days: readonly Weekday[]; text: string}[] {
  const heads = [...text.matchAll(DAY_HEAD)];
  if (heads.length === 0 && text.trim() !== '') doubts.push({why: 'time unreadable', value: text});
  return heads.map((head, position) => ({
    days: readDays(head[1] ?? '') ?? [],
    text: text.slice(head.index + head[0].length, heads[position + 1]?.index).trim(),
  }));
}

function dated(
  field: 'validFrom' | 'validTo',
  text: string | undefined,
  doubts: {why: FindingReason; value: string}[],
): Pick<DirectoryHours, 'validFrom' | 'validTo'> {
  if (text === undefined) return {};
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (date === undefined) doubts.push({why: 'time unreadable', value: text});
  return date === undefined ? {} : {[field]: date};
}
