/** What our code can know of an utterance. */
class RecordedUtterance extends EventTarget {
  readonly text: string;
  lang = '';
  voice: SpeechSynthesisVoice | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A voice that runs on the device. */
export const localVoice = (lang: string, name = `Voice of ${lang}`): SpeechSynthesisVoice => ({
  name,
  lang,
  default: false,
  localService: true,
  voiceURI: name,
});

/** A voice of a company's server. */
export const remoteVoice = (lang: string): SpeechSynthesisVoice => ({
  ...localVoice(lang, `Cloud voice of ${lang}`),
  localService: false,
});

/**
 * The speaker of a device that writes down what it is told to say instead of making a sound. It takes the place
 * of the browser's own at the edge of the process; the test says when a sentence has been spoken.
 */
export class RecordedSpeech extends EventTarget {
  voices: readonly SpeechSynthesisVoice[];
  /** Everything that was said, in order. */
  readonly said: {readonly text: string; readonly lang: string; readonly voice: string}[] = [];
  #current: RecordedUtterance | undefined;
  #before: readonly (PropertyDescriptor | undefined)[] = [];

  constructor(voices: readonly SpeechSynthesisVoice[]) {
    super();
    this.voices = voices;
  }

  /** Takes the place of the browser's speaker. */
  install(): this {
    this.#before = names.map((name) => Object.getOwnPropertyDescriptor(window, name));
    Object.defineProperty(window, names[0], {value: this, configurable: true});
    Object.defineProperty(window, names[1], {value: RecordedUtterance, configurable: true});
    return this;
  }

  /** Gives the browser its own back. */
  remove(): void {
    names.forEach((name, index) => {
      const before = this.#before[index];
      if (before) Object.defineProperty(window, name, before);
      else Reflect.deleteProperty(window, name);
    });
  }

  /** The sentence that is being spoken. */
  get now(): string | undefined {
    return this.#current?.text;
  }

  /** Resolves when a sentence begins to be spoken. */
  async saying(text: string): Promise<void> {
    while (this.now !== text)
      await new Promise((resolve) => this.addEventListener('saying', resolve, {once: true}));
  }

  /** What was said so far, in order. */
  get texts(): readonly string[] {
    return this.said.map(({text}) => text);
  }

  /** The sentence has been spoken to its end. */
  finish(): void {
    const spoken = this.#current;
    this.#current = undefined;
    spoken?.onend?.();
  }

  /** Speaks until there is nothing more to say. */
  finishAll(): void {
    while (this.#current) this.finish();
  }

  /** The device can't go on. */
  fail(): void {
    const broken = this.#current;
    this.#current = undefined;
    broken?.onerror?.();
  }

  // What browsers have

  getVoices() {
    return this.voices;
  }

  speak(utterance: RecordedUtterance) {
    // Told to say nothing, it says nothing.
    if (!utterance.text) return;
    this.#current = utterance;
    const {text, lang, voice} = utterance;
    this.said.push({text, lang, voice: voice?.name ?? ''});
    this.dispatchEvent(new Event('saying'));
  }

  cancel() {
    const cut = this.#current;
    this.#current = undefined;
    // Browsers tell it a moment later.
    queueMicrotask(() => cut?.onerror?.());
  }
}

const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
