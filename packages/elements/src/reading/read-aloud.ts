import {inOneLine, readableText, type Passage} from './readable-text.ts';
import {markReading, unmarkReading} from './reading-mark.ts';
import {pickVoice, voicesOf} from './voice.ts';

/** What became of a wish to listen. `no-voice` and `remote-voice`: this device can't read this language itself. */
export type ReadingStatus =
  'silent' | 'starting' | 'speaking' | 'no-voice' | 'remote-voice' | 'stopped';

/** Speaking again at once after stopping is lost in Chromium and Safari: the voice needs a moment. */
const breath = 60;

/**
 * Reads a page aloud, sentence by sentence, with a voice that runs on this device.
 *
 * Answers are never spoken, and no word leaves the device: where a browser has only voices that run elsewhere,
 * it stays silent and `status` says so. It falls silent by itself when the page is hidden or left. Speech is
 * one for the whole window: what the host page says is cut short by our `stop` while we speak, and only then.
 */
export class ReadAloud {
  readonly #changed: () => void;
  #passages: readonly Passage[] = [];
  #at = 0;
  #voices: readonly SpeechSynthesisVoice[] = [];
  #voice: SpeechSynthesisVoice | undefined;
  // Held, or Chromium forgets it and its end is never told.
  #utterance: SpeechSynthesisUtterance | undefined;
  #listening = new AbortController();

  status: ReadingStatus = 'silent';

  /** `changed` is called whenever `status` or the sentence changes. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether the page that is read has more than one question. */
  get hasSeveral(): boolean {
    return new Set(this.#passages.map(({question}) => question).filter(Boolean)).size > 1;
  }

  /** Reads what stands below an element, in its language. */
  async start(root: Element, locale: string): Promise<void> {
    this.stop();
    this.#become('starting');
    const {signal} = this.#listening;
    const speech = speechOfWindow();
    this.#voices = speech ? await voicesOf(speech) : [];
    if (signal.aborted) return;
    const found = pickVoice(this.#voices, locale);
    if (found.kind !== 'found')
      return this.#become(found.kind === 'none' ? 'no-voice' : 'remote-voice');
    this.#voice = found.voice;
    this.#passages = readableText(root);
    this.#at = 0;
    addEventListener('pagehide', () => this.stop(), {signal});
    document.addEventListener('visibilitychange', () => this.stop(), {signal});
    this.#become('speaking');
    this.#speak();
  }

  /** Falls silent. */
  stop(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#hush();
    unmarkReading();
    if (this.status !== 'silent') this.#become('silent');
  }

  /** Reads the question once more. */
  again(): void {
    const {question} = this.#passages[this.#at] ?? {};
    let first = this.#at;
    while (first > 0 && this.#passages[first - 1]!.question === question) first--;
    this.#leapTo(first);
  }

  /** Goes on to the next question, or falls silent after the last. */
  next(): void {
    const here = this.#passages[this.#at]?.question;
    const next = this.#passages.findIndex(
      ({question}, index) => index > this.#at && question && question !== here,
    );
    if (next < 0) this.stop();
    else this.#leapTo(next);
  }

  #leapTo(index: number) {
    this.#at = index;
    this.#hush();
    const {signal} = this.#listening;
    setTimeout(() => signal.aborted || this.#utterance || this.#speak(), breath);
  }

  #hush() {
    if (this.#utterance) speechOfWindow()?.cancel();
    this.#utterance = undefined;
  }

  #speak() {
    // What changed since, because an answer was given, is passed over: it would be read half.
    while (this.#passages[this.#at] && !isStillThere(this.#passages[this.#at]!)) this.#at++;
    const passage = this.#passages[this.#at];
    if (!passage) return this.stop();

    const utterance = new SpeechSynthesisUtterance(passage.text);
    const own = pickVoice(this.#voices, passage.locale);
    utterance.voice = own.kind === 'found' ? own.voice : this.#voice!;
    utterance.lang = utterance.voice.lang;
    utterance.onend = () => {
      if (utterance !== this.#utterance) return;
      this.#utterance = undefined;
      this.#at++;
      this.#speak();
    };
    utterance.onerror = () => {
      if (utterance !== this.#utterance) return;
      this.stop();
      this.#become('stopped');
    };
    this.#utterance = utterance;
    markReading(passage.range, this.#passages[this.#at - 1]?.range);
    speechOfWindow()!.speak(utterance);
    this.#changed();
  }

  #become(status: ReadingStatus) {
    this.status = status;
    this.#changed();
  }
}

/** Some browsers have no speech at all. */
const speechOfWindow = (): SpeechSynthesis | undefined =>
  (globalThis as {speechSynthesis?: SpeechSynthesis}).speechSynthesis;

const isStillThere = ({range, text}: Passage) =>
  range.startContainer.isConnected &&
  inOneLine(range.toString()).replaceAll(' ', '') === text.replaceAll(' ', '');
