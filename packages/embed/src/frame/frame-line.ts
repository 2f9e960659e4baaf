import {frameAdvice, warnOnce} from './frame-warnings.ts';
import {
  asksForPort,
  bringsPort,
  readFrameMessage,
  type FrameMessage,
  type PageMessage,
} from './messages.ts';

/** How long the frame may be silent once it is loaded, in milliseconds. */
const patience = 3_000;
/** And in all, on a line on which it does not even load. */
const patienceInAll = 30_000;
/** More than this in a second is no form that a person uses. */
const mostInASecond = 200;

/** What the owner of a line hears. */
export interface LineEvents {
  /** The frame listens from now on. */
  onOpen(): void;
  onMessage(message: FrameMessage): void;
  /** There is no form at that address, or it does not answer. It may still come. */
  onSilence(): void;
}

/**
 * A sandboxed frame and the one line to it. The frame asks for a port and gets it once; what comes from elsewhere, and
 * what is not exactly a message of ours, is dropped.
 */
export class FrameLine {
  readonly frame = document.createElement('iframe');
  readonly #url: URL;
  readonly #events: LineEvents;
  readonly #connection = new AbortController();
  #port: MessagePort | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #second = 0;
  #inSecond = 0;

  constructor(url: URL, mayRecord: boolean, events: LineEvents) {
    this.#url = url;
    this.#events = events;
    const {frame} = this;
    const {signal} = this.#connection;
    // Without allow-same-origin: then the frame has an origin that nobody else has, and nothing can be stored in it.
    frame.setAttribute(
      'sandbox',
      'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
    frame.referrerPolicy = 'no-referrer';
    frame.allow = mayRecord ? 'microphone' : '';
    frame.src = url.href;
    frame.addEventListener('load', () => this.#wait(patience), {signal});
    addEventListener('message', (event) => this.#hear(event), {signal});
    document.addEventListener('securitypolicyviolation', (event) => this.#blocked(event), {signal});
    this.#wait(patienceInAll);
    if (url.origin === location.origin) warnOnce(frameAdvice.sameOrigin(url));
  }

  /** Says something to the frame. Nothing happens before it has asked for its port. */
  tell(message: PageMessage): void {
    this.#port?.postMessage(message);
  }

  close(): void {
    this.#connection.abort();
    clearTimeout(this.#timer);
    this.#port?.close();
    this.frame.remove();
  }

  #wait(ms: number) {
    clearTimeout(this.#timer);
    if (!this.#port)
      this.#timer = setTimeout(() => this.#silent(frameAdvice.silent(this.#url)), ms);
  }

  #silent(advice: string) {
    clearTimeout(this.#timer);
    warnOnce(advice);
    this.#events.onSilence();
  }

  #blocked({effectiveDirective, blockedURI}: SecurityPolicyViolationEvent) {
    const {origin} = this.#url;
    if (!this.#port && effectiveDirective === 'frame-src' && blockedURI.startsWith(origin))
      this.#silent(frameAdvice.forbidden(origin));
  }

  /** The one message that comes over the window: from our frame, which has no origin of its own. */
  #hear({source, origin, data}: MessageEvent<unknown>) {
    const {contentWindow} = this.frame;
    if (this.#port || !source || source !== contentWindow) return;
    if (origin !== 'null' || data !== asksForPort) return;
    clearTimeout(this.#timer);
    const {port1, port2} = new MessageChannel();
    this.#port = port1;
    port1.onmessage = (event: MessageEvent<unknown>) => this.#take(event.data);
    // Any origin, since one that nobody else has can't be named. It carries nothing but the port.
    contentWindow?.postMessage(bringsPort, '*', [port2]);
    this.#events.onOpen();
  }

  #take(data: unknown) {
    const second = Math.trunc(performance.now() / 1_000);
    if (second !== this.#second) this.#inSecond = 0;
    this.#second = second;
    if (++this.#inSecond > mostInASecond) return;
    const message = readFrameMessage(data);
    if (message) this.#events.onMessage(message);
  }
}
