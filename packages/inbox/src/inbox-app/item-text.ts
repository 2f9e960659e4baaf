import type {Localizer} from '@heard/elements/words';
import type {InboxItem} from '@heard/schema';

/** A day of the calendar (`2026-11-23`), written out. */
export const dayText = ({locale}: Localizer, day: string): string =>
  new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(`${day}T00:00Z`),
  );

/** A number of bytes, rounded up to whole kilobytes or to a tenth of a megabyte. */
export const sizeText = ({locale}: Localizer, bytes: number): string => {
  const [unit, value] =
    bytes < 1_000_000
      ? (['kilobyte', Math.ceil(bytes / 1000)] as const)
      : (['megabyte', Math.ceil(bytes / 100_000) / 10] as const);
  return new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'short'}).format(value);
};

/** A short code by which two members of the staff know that they talk about the same report. */
export const reference = ({id}: Pick<InboxItem, 'id'>): string => id.slice(0, 8);

/** Names as a list in the language on screen. */
export const nameList = ({locale}: Localizer, names: readonly string[]): string =>
  new Intl.ListFormat(locale, {type: 'conjunction'}).format(names);

/** A language tag as the name of the language; the tag itself when it is none. */
export const languageName = (locale: string, tag: string): string => {
  try {
    return new Intl.DisplayNames(locale, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
};
