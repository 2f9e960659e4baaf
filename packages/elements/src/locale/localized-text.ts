import type {LocalizedText} from '@heard/schema';

import {matchLocale} from './resolve-locale.ts';

/** The embedder's text in the locale on screen, else in its first language. */
export const inLocale = (text: LocalizedText, locale: string): string => {
  if (typeof text === 'string') return text;
  const languages = Object.keys(text);
  return text[matchLocale(locale, languages) ?? languages[0]!]!;
};
