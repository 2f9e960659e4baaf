import type {DirectoryLanguage} from '@heard/schema';

/** A language as a reader and a speaker of it call it. `own` is missing where both are the same. */
export interface LanguageNames {
  readonly name: string;
  readonly own?: {readonly name: string; readonly code: string};
}

const named = (code: string, locale: string): string | undefined => {
  try {
    return new Intl.DisplayNames(locale, {type: 'language', fallback: 'none'}).of(code);
  } catch {
    // The data may call anything a code.
    return undefined;
  }
};

/** The names of a language that a directory lists, in the language on screen and in its own. */
export const languageNames = (
  {code, name}: DirectoryLanguage,
  locale: string,
): LanguageNames | undefined => {
  const onScreen = code && named(code, locale);
  const shown = onScreen ?? name ?? code;
  if (!shown) return undefined;
  const own = code && onScreen ? named(code, code) : undefined;
  return own && code && own.toLowerCase() !== shown.toLowerCase()
    ? {name: shown, own: {name: own, code}}
    : {name: shown};
};
