import type {Localizer} from './localizer.ts';

/** A sentence for each plural category of CLDR. Write all six: other languages need those English does not. */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, () => string>>;

// To make one takes milliseconds on a slow phone.
const rules = new Map<string, Intl.PluralRules>();
const rulesOf = (locale: string): Intl.PluralRules => {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known;
};

/** The form that the locale uses for a number. */
export const plural = ({locale}: Localizer, count: number, forms: PluralForms): string =>
  forms[rulesOf(locale).select(count)]();
