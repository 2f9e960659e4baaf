import {retryingLoader} from '../page/retrying-loader.ts';
import type {Language} from './locale-controller.ts';
import {locales} from './locales.ts';
import {sourceLocalizer, type Localizer} from './localizer.ts';

const importTranslated = () => import('./translated-localizer.ts');
const loadTranslated = retryingLoader(importTranslated);

/** All sentences of a language, apart from any element. The source language, where we do not have that one. */
export const localizerFor = async (locale: string): Promise<Localizer> => {
  const load: (() => Promise<Language>) | undefined = Object.hasOwn(locales, locale)
    ? locales[locale as keyof typeof locales]
    : undefined;
  if (!load) return sourceLocalizer;
  const [language, {translatedLocalizer}] = await Promise.all([load(), loadTranslated()]);
  const localizer = translatedLocalizer(locale, language);
  await localizer.more?.();
  return localizer;
};
