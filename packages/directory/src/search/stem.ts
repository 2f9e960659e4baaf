/**
 * Endings that say number, case or tense, by language, the longest first. Light on purpose: what is left has to be
 * a beginning of the word, and long enough to mean something.
 */
const endings: Readonly<Record<string, RegExp>> = {
  en: /(?:ations?|ated|ates?|ating|ings?|ions?|ors?|ers?|ees?|ed|ies|es|s|y|e)$/u,
  es: /(?:aciones|acion|adores|adora|ador|idades|idad|mente|ados|adas|ado|ada|ando|iendo|es|os|as|ar|er|ir|o|a|e|s)$/u,
  fr: /(?:ations?|ements?|ment|euses?|eurs?|ites?|ees?|er|es|s|e)$/u,
  pt: /(?:acoes|acao|adores|adora|ador|idades|idade|mente|ados|adas|ado|ada|ando|endo|es|os|as|ar|er|ir|o|a|e|s)$/u,
  de: /(?:ungen|ung|heiten|heit|keiten|keit|lich|ern|em|en|er|es|e|n|s)$/u,
  ru: /(?:иями|ями|ами|ией|ого|ему|ому|ыми|ими|ение|ения|ость|ости|ая|яя|ое|ее|ой|ей|ый|ий|ые|ие|ам|ям|ах|ях|ов|ев|ом|ем|а|я|о|е|у|ю|ы|и|ь)$/u,
};
/** The least that other forms of a word have in common. */
export const shortestStem = 4;

/** What a folded word and its other forms begin with. The word itself where nothing is known of its language. */
export const stem = (word: string, language: string): string => {
  const ending = endings[language]?.exec(word)?.[0] ?? '';
  const rest = word.slice(0, word.length - ending.length);
  return rest.length < shortestStem ? word : rest;
};
