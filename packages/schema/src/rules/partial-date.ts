/**
 * A year, a month or a day of the calendar: `2026`, `2026-11`, `2026-11-05`. Knows how long each month is;
 * takes February 29 in every year, since a slip by a day is no reason to refuse.
 */
export const partialDatePattern =
  /^[0-9]{4}(-((0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?|(0[469]|11)(-(0[1-9]|[12][0-9]|30))?|02(-(0[1-9]|[12][0-9]))?))?$/;
