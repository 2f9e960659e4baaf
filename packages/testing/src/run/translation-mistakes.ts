import type {TranslationUnit} from './read-xliff.ts';

/** A sentence that is rightly the same in both languages: who said so, why and when. */
export interface AllowedSame {
  readonly locale: string;
  readonly unit: string;
  readonly reason: string;
  /** The day it was allowed, as 2026-11-30. */
  readonly date: string;
}

export interface Translation {
  /** The file's name, for the person who has to open it. */
  readonly file: string;
  readonly locale: string;
  readonly units: readonly TranslationUnit[];
}

/** Everything that is missing or wrong in the translations of one package, in words. */
export function translationMistakes(
  translations: readonly Translation[],
  allowed: readonly AllowedSame[],
  allowFile: string,
): readonly string[] {
  return [
    ...translations.flatMap(({file, locale, units}) =>
      units.flatMap((unit) => {
        const mistake = mistakeIn(unit, isAllowed(allowed, locale, unit.id), allowFile);
        return mistake ? [`${file}: ${unit.id} "${shorten(unit.source)}" ${mistake}`] : [];
      }),
    ),
    ...allowed.flatMap((entry) => {
      const mistake = mistakeInAllowed(entry, translations);
      return mistake ? [`${allowFile}: ${entry.unit} (${entry.locale}) ${mistake}`] : [];
    }),
  ];
}

function mistakeIn(
  {source, target}: TranslationUnit,
  sameAllowed: boolean,
  allowFile: string,
): string | undefined {
  if (target === undefined) return 'has no <target>: translate it.';
  if (target === '') return 'has an empty <target>: translate it.';
  if (target === source && !sameAllowed) {
    return `is not translated: <target> repeats <source>. Translate it, or allow it in ${allowFile}.`;
  }
  const lost = placeholders(source).filter((id) => !placeholders(target).includes(id));
  const added = placeholders(target).filter((id) => !placeholders(source).includes(id));
  if (lost.length > 0) return `lacks the placeholder <x id="${lost[0]}"/> in <target>: put it in.`;
  if (added.length > 0) return `has <x id="${added[0]}"/> in <target> only: take it out.`;
  return undefined;
}

function mistakeInAllowed(entry: AllowedSame, translations: readonly Translation[]) {
  if (!entry.reason) return 'has no reason: say why the sentence is the same in both languages.';
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(entry.date)) return 'has no date such as 2026-11-30: add one.';
  const unit = translations
    .find(({locale}) => locale === entry.locale)
    ?.units.find(({id}) => id === entry.unit);
  if (unit?.target !== unit?.source || !unit) return 'is no longer needed: remove it.';
  return undefined;
}

function isAllowed(allowed: readonly AllowedSame[], locale: string, id: string): boolean {
  return allowed.some((entry) => entry.locale === locale && entry.unit === id);
}

function placeholders(text: string): string[] {
  return Array.from(text.matchAll(/<x id="([^"]+)"/gu), ([, id = '']) => id);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
