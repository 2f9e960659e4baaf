import {WordFinder} from './word-finder.ts';

const negations: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['no', 'not', 'non', 'without', 'cannot', 'cant', 'isnt', 'arent', 'doesnt', 'dont'],
    ...['none', 'never', 'unavailable', 'inaccessible', 'limited', 'except', 'nor', 'lacks'],
  ],
  es: ['no', 'sin', 'ni', 'ningún', 'ninguna', 'nunca', 'excepto', 'limitado', 'limitada'],
};

const finders = new Map(
  Object.entries(negations).map(([language, words]) => [language, new WordFinder(words)]),
);

/** Whether a text says that something is not so, in a language that is known. */
export const isNegated = (text: string, language: string): boolean =>
  finders.get(language)?.isIn(text) ?? false;

/** The parts of a text that each say one thing: `Ramp at the door; no elevator` has two. */
export const clausesOf = (text: string): readonly string[] =>
  text.split(/[\n;,.!?•|]+(?=\s|$)|\s(?:but|pero)\s/iu).filter((clause) => clause.trim() !== '');
