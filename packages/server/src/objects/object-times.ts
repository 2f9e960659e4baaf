import {unboundObjectHours} from '@heard/schema';

const hour = 3_600_000;

const hoursLater = (time: Date, hours: number): string =>
  new Date(time.getTime() + hours * hour).toISOString();

const nextHour = (time: Date): Date => new Date(Math.ceil(time.getTime() / hour) * hour);

/** When an upload that is not whole by then is given up. Longer than a request may take. */
export const uploadEnds = (now: Date): string => hoursLater(nextHour(now), 1);

/** Until when an object waits for its report. Whole hours, so that the database does not tell the minute. */
export const waitsUntil = (now: Date): string => hoursLater(nextHour(now), unboundObjectHours);

/** Objects that wait no longer than until then came more than an hour ago. */
export const cameAnHourAgo = (now: Date): string => hoursLater(now, unboundObjectHours - 1);
