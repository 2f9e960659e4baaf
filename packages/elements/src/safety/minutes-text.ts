import type {Localizer} from '../locale/localizer.ts';

/** How long, in words: "15 minutes". */
export const minutesText = ({locale}: Localizer, minutes: number): string =>
  new Intl.NumberFormat(locale, {style: 'unit', unit: 'minute', unitDisplay: 'long'}).format(
    minutes,
  );
