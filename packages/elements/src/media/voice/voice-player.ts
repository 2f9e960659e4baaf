/**
 * Plays what was recorded, through Web Audio: an `audio` element would need an address that a content security
 * policy can forbid.
 */
export class VoicePlayer {
  readonly #changed: () => void;
  #context: AudioContext | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isPlaying(): boolean {
    return !!this.#context;
  }

  /** Plays from the beginning. Says whether this browser can. */
  async play(sound: Blob): Promise<boolean> {
    this.stop();
    // Made before anything is waited for: browsers let sound begin only right after a press.
    const context = new AudioContext();
    this.#context = context;
    this.#changed();
    try {
      const buffer = await context.decodeAudioData(await sound.arrayBuffer());
      if (this.#context !== context) return true;
      const source = context.createBufferSource();
      source.buffer = buffer;
      source.connect(context.destination);
      source.addEventListener('ended', () => this.#context === context && this.stop());
      source.start();
      return true;
    } catch {
      if (this.#context === context) this.stop();
      return false;
    }
  }

  stop(): void {
    if (!this.#context) return;
    void this.#context.close();
    this.#context = undefined;
    this.#changed();
  }
}
