import type {Localizer} from './localizer.ts';

/** A sentence for each plural category of CLDR. Write all six: other languages need those English does not. */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, () => string>>;

/** The form that the locale uses for a number. */
export const plural = ({locale}: Localizer, count: number, forms: PluralForms): string =>
  forms[new Intl.PluralRules(locale).select(count)]();
