import {systemClock, type Clock} from '@heard/delivery';

/** The longest statement, in seconds. */
export const longestVoice = 300;

/**
 * Why nothing was recorded. `denied`: the person, the browser or the page around the form does not allow it ·
 * `no-microphone` · `busy`: another program has it · `broken`: anything else.
 */
export type VoiceTrouble = 'denied' | 'no-microphone' | 'busy' | 'broken';

/** Where a recording is. */
export type VoiceState =
  | {readonly status: 'idle' | 'asking' | 'recording' | 'paused'}
  | {readonly status: 'recorded'; readonly sound: Blob}
  | {readonly status: 'trouble'; readonly code: VoiceTrouble};

const troubles: Readonly<Record<string, VoiceTrouble>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'no-microphone',
  OverconstrainedError: 'no-microphone',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

// Each browser writes one of them. Speech needs no more than 32 kbit/s: five minutes are 1.2 MB.
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
const bitsPerSecond = 32_000;

/**
 * Records one statement. The microphone is on only while it records or pauses, and off at once after that; paused,
 * it hears nothing. What was recorded stays in memory until it is dropped.
 */
export class VoiceRecorder {
  state: VoiceState = {status: 'idle'};
  readonly #changed: () => void;
  readonly #clock: Clock;
  #stream: MediaStream | undefined;
  #recorder: MediaRecorder | undefined;
  #ticking = new AbortController();
  /** Milliseconds recorded before the last pause, and since when it records again. */
  #before = 0;
  #since: number | undefined;

  /** `changed` is called when the state has changed, and once a second while it records. */
  constructor(changed: () => void, clock: Clock = systemClock) {
    this.#changed = changed;
    this.#clock = clock;
  }

  /** Whole seconds recorded so far. */
  get seconds(): number {
    return Math.min(longestVoice, Math.floor(this.#milliseconds / 1000));
  }

  /** Whether the microphone may be on. */
  get isOn(): boolean {
    return ['asking', 'recording', 'paused'].includes(this.state.status);
  }

  /** Asks for the microphone and begins. Never rejects. */
  async start(): Promise<void> {
    this.drop();
    const asking: VoiceState = {status: 'asking'};
    this.#become(asking);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({audio: true});
      // The person may have left while the browser asked.
      if (this.state !== asking) return turnOff(stream);
      this.#stream = stream;
      this.#record(stream);
    } catch (error) {
      if (this.state !== asking) return;
      this.drop();
      const code = troubles[(error as Error).name] ?? 'broken';
      this.#become({status: 'trouble', code});
    }
  }

  pause(): void {
    if (this.state.status !== 'recording') return;
    this.#before = this.#milliseconds;
    this.#since = undefined;
    this.#ticking.abort();
    this.#recorder?.pause();
    this.#listen(false);
    this.#become({status: 'paused'});
  }

  resume(): void {
    if (this.state.status !== 'paused') return;
    this.#listen(true);
    this.#recorder?.resume();
    this.#go();
  }

  /** Ends it and keeps what was recorded. The state changes a moment later, when all of it is there. */
  stop(): void {
    if (this.#recorder && this.#recorder.state !== 'inactive') this.#recorder.stop();
    else if (this.state.status === 'asking') this.drop();
  }

  /** Turns the microphone off and forgets what was recorded. */
  drop(): void {
    this.#ticking.abort();
    this.#recorder = undefined;
    if (this.#stream) turnOff(this.#stream);
    this.#stream = undefined;
    this.#before = 0;
    this.#since = undefined;
    if (this.state.status !== 'idle') this.#become({status: 'idle'});
  }

  get #milliseconds(): number {
    return this.#before + (this.#since === undefined ? 0 : this.#clock.now() - this.#since);
  }

  #record(stream: MediaStream) {
    const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
    const recorder = new MediaRecorder(stream, {
      ...(mimeType && {mimeType}),
      audioBitsPerSecond: bitsPerSecond,
    });
    const pieces: Blob[] = [];
    recorder.addEventListener('dataavailable', ({data}) => pieces.push(data));
    // Also when the microphone is pulled out: what was said until then stays.
    recorder.addEventListener('stop', () => {
      if (this.#recorder === recorder) this.#finish(new Blob(pieces, {type: recorder.mimeType}));
    });
    recorder.addEventListener('error', () => this.stop());
    this.#recorder = recorder;
    recorder.start(1000);
    this.#go();
  }

  #go() {
    this.#since = this.#clock.now();
    this.#ticking = new AbortController();
    void this.#tick(this.#ticking.signal);
    this.#become({status: 'recording'});
  }

  async #tick(signal: AbortSignal) {
    while (!signal.aborted) {
      await this.#clock.wait(1000 - (this.#milliseconds % 1000), signal);
      if (signal.aborted) return;
      if (this.seconds >= longestVoice) return this.stop();
      this.#changed();
    }
  }

  #finish(sound: Blob) {
    this.#before = this.#milliseconds;
    this.#since = undefined;
    this.#ticking.abort();
    this.#recorder = undefined;
    if (this.#stream) turnOff(this.#stream);
    this.#stream = undefined;
    this.#become(
      sound.size ? {status: 'recorded', sound} : {status: 'trouble', code: 'no-microphone'},
    );
  }

  #listen(on: boolean) {
    for (const track of this.#stream?.getTracks() ?? []) track.enabled = on;
  }

  #become(state: VoiceState) {
    this.state = state;
    this.#changed();
  }
}

const turnOff = (stream: MediaStream) => {
  for (const track of stream.getTracks()) track.stop();
};
