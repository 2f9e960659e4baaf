import {askedQuestions, inLocale, type AskedQuestion} from '@heard/elements/words';

import type {Reader} from './reader.ts';

/** The words of a question as staff read them. */
export interface ReadWords {
  /** What stands above the answer. */
  readonly title: string;
  option(id: string): string;
}

const asked: ReadonlyMap<string, AskedQuestion> = new Map(
  askedQuestions.map((each) => [each.question.id, each]),
);

/** The words of a question, with what the organization says instead of them; undefined when it has none. */
export const wordsOf = (id: string, {localizer, form}: Reader): ReadWords | undefined => {
  const words = asked.get(id)?.words(localizer);
  if (!words) return undefined;
  const own = form?.reword?.[id];
  const options = new Map(Object.entries(words.options));
  for (const [option, text] of Object.entries(own?.options ?? {}))
    options.set(option, inLocale(text, localizer.locale));
  return {
    title: own?.label ? inLocale(own.label, localizer.locale) : (words.summary ?? words.label),
    option: (option) => options.get(option) ?? option,
  };
};
