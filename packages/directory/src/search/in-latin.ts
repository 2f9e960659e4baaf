/** Letters as they are customarily written in Latin ones: Cyrillic after BGN/PCGN without marks, Greek after ELOT 743. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

// Hangul syllables stand in order of their first, middle and last sounds; Revised Romanization of Korean.
const firsts = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const middles = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const lasts = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const firstSyllable = 0xac00;
const syllables = firsts.length * middles.length * lasts.length;

const ofSyllable = (place: number): string =>
  firsts[Math.floor(place / (middles.length * lasts.length))]! +
  middles[Math.floor(place / lasts.length) % middles.length]! +
  lasts[place % lasts.length]!;

/**
 * A word in Cyrillic, Greek or Korean as people type it who have only Latin letters; undefined for words in other
 * scripts. Arabic and Hebrew are written without vowels, and Chinese would take a dictionary.
 *
 *     inLatin('Центр') // 'tsentr'
 */
export const inLatin = (word: string): string | undefined => {
  let latin = '';
  for (const sign of word.normalize('NFC').toLowerCase()) {
    const syllable = sign.codePointAt(0)! - firstSyllable;
    const plain = sign.normalize('NFD')[0]!;
    const found =
      syllable >= 0 && syllable < syllables
        ? ofSyllable(syllable)
        : (letters[sign] ?? letters[plain]);
    if (found === undefined) return undefined;
    latin += found;
  }
  return latin || undefined;
};
