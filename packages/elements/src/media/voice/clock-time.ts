import type {Localizer} from '../../locale/localizer.ts';

/** Seconds as minutes and seconds, in the digits of the language: "1:05". */
export const clockTime = ({locale}: Localizer, seconds: number): string => {
  const minutes = new Intl.NumberFormat(locale).format(Math.floor(seconds / 60));
  const rest = new Intl.NumberFormat(locale, {minimumIntegerDigits: 2}).format(seconds % 60);
  return `${minutes}:${rest}`;
};
