import {Weekday, type DirectoryHours} from '@heard/schema';
import {holdsOn} from '../hours/holds-on.ts';
import {dateOf, dayOf, weekdayOf} from '../hours/wall-clock.ts';
import {readDays} from './read-time.ts';

/** The fields of a recurrence rule (RFC 5545, as far as HSDS 3.1 has it), as they stand in the data. */
export interface RuleFields {
  readonly freq?: string | undefined;
  readonly interval?: string | undefined;
  readonly byday?: string | undefined;
  readonly bymonthday?: string | undefined;
  readonly byweekno?: string | undefined;
  readonly byyearday?: string | undefined;
  /** The first day of the week for counting weeks; Monday when it is missing. */
  readonly wkst?: string | undefined;
  readonly count?: string | undefined;
  /** `YYYY-MM-DD`; a rule by interval or count is only understood with it. */
  readonly dtstart?: string | undefined;
}

/** On which days a line of hours holds; `validTo` is there when the rule itself comes to an end. */
export type Rule = Pick<DirectoryHours, 'byday' | 'monthly' | 'interval' | 'since' | 'validTo'>;

const MAX_INTERVAL = 60;
const MAX_COUNT = 1000;
const MAX_DAYS = 36_600;
const ORDINAL = /^([+-]?[1-5])\s*([a-z]{2})$/i;

/**
 * Reads a rule about days: weekly and monthly ones, with an interval or a count.
 *
 *     readRule({freq: 'MONTHLY', byday: '1SA'}) // {monthly: ['1SA']}
 *
 * `undefined` for every other rule, and for one that cannot be followed for want of a start.
 */
export function readRule(fields: RuleFields): Rule | undefined {
  if (fields.byweekno !== undefined || fields.byyearday !== undefined) return undefined;
  const days = readRuleDays(fields);
  const turns = days === undefined ? undefined : readTurns(fields, days);
  if (days === undefined || turns === undefined) return undefined;
  return withEnd({...days, ...turns}, fields);
}

function readRuleDays(fields: RuleFields): Rule | undefined {
  const {freq = '', dtstart} = fields;
  const parts = fields.byday?.split(/[,;]/).map((part) => part.trim());
  const isOrdinal = parts?.some((part) => ORDINAL.test(part)) === true;
  if (/^monthly$/i.test(freq) || (freq === '' && isOrdinal)) return readMonthly(fields, parts);
  if (fields.bymonthday !== undefined) return undefined;
  if (fields.byday !== undefined && /^(weekly|daily)?$/i.test(freq)) {
    const byday = readDays(fields.byday);
    return byday === undefined ? undefined : {byday: [...byday]};
  }
  if (/^daily$/i.test(freq)) return {byday: [...Weekday]};
  return /^weekly$/i.test(freq) && dtstart !== undefined
    ? {byday: [weekdayOf(dayOf(dtstart))]}
    : undefined;
}

function readMonthly(fields: RuleFields, parts: readonly string[] = []): Rule | undefined {
  const {bymonthday, dtstart} = fields;
  const numbers = bymonthday?.split(/[,;]/).map((part) => part.trim().replace(/^\+/, ''));
  if (numbers?.every((number) => /^-?([1-9]|[12]\d|3[01])$/.test(number)) === false) {
    return undefined;
  }
  if (parts.length === 0) {
    if (numbers !== undefined) return {monthly: numbers};
    return dtstart === undefined ? undefined : {monthly: [String(Number(dtstart.slice(8, 10)))]};
  }
  const plain = readDays(parts.filter((part) => !ORDINAL.test(part)).join(','));
  const ordinals = parts.flatMap((part) => ordinalOf(part) ?? []);
  if (ordinals.length === 0) {
    if (plain === undefined) return undefined;
    if (numbers !== undefined) return {byday: [...plain], monthly: numbers};
    // Every such day of a month: with an interval of months it is not the same as every week.
    return fields.interval === undefined || fields.interval === '1'
      ? {byday: [...plain]}
      : {monthly: plain.flatMap((day) => [1, 2, 3, 4, 5].map((nth) => `${nth}${day}`))};
  }
  return ordinals.length === parts.length && numbers === undefined
    ? {monthly: [...new Set(ordinals)]}
    : undefined;
}

function ordinalOf(part: string): string | undefined {
  const [, nth = '', word = ''] = ORDINAL.exec(part) ?? [];
  const day = Weekday.find((one) => one === word.toUpperCase());
  return day === undefined ? undefined : `${Number(nth)}${day}`;
}

function readTurns(
  {interval = '1', dtstart, freq = '', wkst = 'MO'}: RuleFields,
  {monthly}: Rule,
): Rule | undefined {
  if (!/^\d{1,2}$/.test(interval)) return undefined;
  const every = Number(interval);
  if (every === 1) return {};
  const start = dayOf(dtstart ?? '');
  if (every < 2 || every > MAX_INTERVAL || Number.isNaN(start) || /^daily$/i.test(freq)) {
    return undefined;
  }
  if (monthly !== undefined) return {interval: every, since: dateOf(start)};
  const first = Weekday.indexOf(wkst.toUpperCase() as Weekday);
  if (first < 0) return undefined;
  const daysIn = (Weekday.indexOf(weekdayOf(start)) - first + 7) % 7;
  return {interval: every, since: dateOf(start - daysIn)};
}

/** A rule with a count, with its last day in place of the count. */
function withEnd(rule: Rule, {count, dtstart}: RuleFields): Rule | undefined {
  if (count === undefined) return rule;
  const start = dayOf(dtstart ?? '');
  const times = /^\d{1,4}$/.test(count) ? Number(count) : 0;
  if (times < 1 || times > MAX_COUNT || Number.isNaN(start)) return undefined;
  let left = times;
  for (let day = start; day < start + MAX_DAYS; day += 1) {
    if (holdsOn(rule, day)) left -= 1;
    if (left === 0) return {...rule, validTo: dateOf(day)};
  }
  return undefined;
}
