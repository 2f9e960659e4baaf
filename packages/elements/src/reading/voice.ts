/** What came of looking for a voice. `remote`: there is one, but it speaks by sending the words to a company. */
export type FoundVoice =
  | {readonly kind: 'found'; readonly voice: SpeechSynthesisVoice}
  | {readonly kind: 'none'}
  | {readonly kind: 'remote'};

/** Voices that macOS has for fun. They stand first in its list, and nobody in distress should hear them. */
const novelties =
  'Albert,Bad News,Bahh,Bells,Boing,Bubbles,Cellos,Good News,Jester,Organ,Superstar,Trinoids,Whisper,Wobble,Zarvox'.split(
    ',',
  );

/**
 * The voice that fits a language best, of those that run on this device: the exact language tag, then that of
 * one of the visitor's languages, then any of the same language and script. Among equals the device's own
 * default comes first.
 */
export const pickVoice = (
  voices: readonly SpeechSynthesisVoice[],
  locale: string,
  visitor: readonly string[] = navigator.languages,
): FoundVoice => {
  const fitting = voices.filter(({lang}) => writing(lang) === writing(locale));
  const wishes = [locale, ...visitor].map(plain);
  const rank = (voice: SpeechSynthesisVoice) => {
    const wish = wishes.indexOf(plain(voice.lang));
    return (
      (novelties.includes(voice.name) ? 1000 : 0) +
      (wish < 0 ? wishes.length : wish) * 2 +
      (voice.default ? 0 : 1)
    );
  };
  const [voice] = fitting
    .filter(({localService}) => localService)
    .sort((a, b) => rank(a) - rank(b));
  if (voice) return {kind: 'found', voice};
  return {kind: fitting.length ? 'remote' : 'none'};
};

/** Android writes `es_MX`. */
const plain = (tag: string) => tag.replaceAll('_', '-').toLowerCase();

/** Language and script: a voice for Taiwan reads `zh-Hant`, one for Beijing does not. */
const writing = (tag: string): string => {
  try {
    const {language, script} = new Intl.Locale(plain(tag)).maximize();
    return `${language}-${script}`;
  } catch {
    return plain(tag);
  }
};

/** Some browsers know their voices only a moment after they are asked for the first time. */
const patience = 2000;

/** The voices of this device, as soon as the browser knows them; none when it does not say within two seconds. */
export const voicesOf = (speech: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> =>
  new Promise((resolve) => {
    const known = speech.getVoices();
    if (known.length) return resolve(known);
    const done = () => {
      clearTimeout(timer);
      speech.removeEventListener('voiceschanged', done);
      resolve(speech.getVoices());
    };
    const timer = setTimeout(done, patience);
    speech.addEventListener('voiceschanged', done);
  });
