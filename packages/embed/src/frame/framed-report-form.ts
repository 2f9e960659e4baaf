import {
  FormUnavailableEvent,
  ReportSubmittedEvent,
  ReportSubmittingEvent,
} from '@heard/elements/framing.js';

import {frameAddress} from './frame-address.ts';
import {FrameExit} from './frame-exit.ts';
import {FrameLine} from './frame-line.ts';
import {styleRoot} from './frame-styles.ts';
import {frameAdvice, warnOnce} from './frame-warnings.ts';
import type {FrameMessage} from './messages.ts';
import {pageSetting, watchSetting} from './page-setting.ts';

type Prefill = Readonly<Record<string, unknown>>;

/**
 * The report form in a sandboxed frame of another origin: scripts of the page can not read what is typed.
 *
 * @example
 * <heard-report-form frame="https://intake.example.org/frame/city"><a href="tel:+15550100">Report by phone</a></heard-report-form>
 *
 * The content between the tags stays visible until the form in the frame is on screen, and whenever it can't be: then
 * it is tried again when the device is back online. Configuration and keys come with the frame. Language and theme are
 * those of the page. Height, exit, focus and events go through one port, on which no answer ever comes out.
 */
export class FramedReportFormElement extends HTMLElement {
  static readonly observedAttributes = ['frame', 'locale', 'heading-level', 'microphone'];

  readonly #shadow = this.attachShadow({mode: 'open'});
  readonly #root = document.createElement('div');
  readonly #slot = document.createElement('slot');
  /** Marks a place in the frame, so that the browser can scroll to it under what sticks to the edge. */
  readonly #place = document.createElement('div');
  readonly #exit: FrameExit;
  #connection = new AbortController();
  #line: FrameLine | undefined;
  #isPlaced = false;
  #isShown = false;
  #wantsFocus = false;
  #prefilled: Prefill | undefined;
  #onShown: () => void = () => undefined;
  #shown = new Promise<void>((resolve) => (this.#onShown = resolve));

  constructor() {
    super();
    this.#root.className = 'root';
    this.#place.className = 'place';
    this.#exit = new FrameExit(this, () => this.#line?.tell({type: 'leave'}));
    this.#root.append(this.#exit.bar, this.#exit.said, this.#place);
    this.#shadow.append(this.#root, this.#slot);
    this.#show(false);
  }

  /** The address of the frame document. */
  get frame(): string {
    return this.getAttribute('frame') ?? '';
  }

  set frame(address: string | undefined) {
    this.#reflect('frame', address);
  }

  /** The language to show (BCP 47); by default that of the page around the element. */
  get locale(): string | undefined {
    return this.getAttribute('locale') ?? undefined;
  }

  set locale(locale: string | undefined) {
    this.#reflect('locale', locale);
  }

  /** Resolves once the form is on screen; it stays pending while it can't be. */
  get ready(): Promise<void> {
    return this.#shown;
  }

  /**
   * Fills in answers that the page knows. The form in the frame decides what it takes; nothing comes back, not even
   * which questions were filled in: that would tell what the person has answered.
   */
  async prefill(answers: Prefill): Promise<void> {
    // A copy: what the page does with its object later changes nothing here.
    this.#prefilled = {...this.#prefilled, ...structuredClone(answers)};
    if (this.#isShown) this.#line?.tell({type: 'prefill', answers});
    await this.#shown;
  }

  /** Forgets all answers and goes back to the first page; before the form is there, what {@link prefill} was given. */
  reset(): void {
    this.#prefilled = undefined;
    this.#line?.tell({type: 'reset'});
  }

  /** Leaves at once, as the link "Leave this page" does: for a skip link at the top of your page. */
  leave(): void {
    if (this.#isShown) this.#exit.link.click();
  }

  /** Moves the focus to the heading of the form's page. */
  override focus(options?: FocusOptions): void {
    this.#wantsFocus = !this.#isShown;
    if (this.#wantsFocus) return;
    this.#line?.frame.focus(options);
    this.#line?.tell({type: 'focus'});
  }

  connectedCallback(): void {
    // What a script set before the class was there stands on the object, before the setters.
    for (const name of ['frame', 'locale'] as const) this.#takeUp(name);
    this.#connection = new AbortController();
    this.#isPlaced = true;
    const {signal} = this.#connection;
    watchSetting(this, () => this.#tellSetting(), signal);
    void this.#exit.connected(signal);
    this.#open();
  }

  disconnectedCallback(): void {
    this.#isPlaced = false;
    this.#connection.abort();
    this.#exit.disconnected();
    this.#close();
  }

  /** Moved as it is, where the browser can do that: the frame and what is in it stay. */
  connectedMoveCallback(): void {
    this.#tellSetting();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    // Of an element that stands in the page already, attributes are told before it is connected.
    if (before === now || !this.#isPlaced) return;
    if (name === 'frame' || name === 'microphone') this.#open();
    else this.#tellSetting();
  }

  #reflect(name: string, value: string | undefined) {
    if (value) this.setAttribute(name, value);
    else this.removeAttribute(name);
  }

  #takeUp(name: 'frame' | 'locale') {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete (this as Partial<Pick<this, typeof name>>)[name];
    this[name] = value;
  }

  #open() {
    this.#close();
    const text = this.frame;
    const url = frameAddress(text);
    if (!url) {
      warnOnce(frameAdvice.address(text));
      this.#fail('wrong');
      return;
    }
    // The frame's own configuration can't be held against it from here: better no form than an empty promise.
    if (this.hasAttribute('recipients-pin') || 'recipientsPin' in this) {
      warnOnce(frameAdvice.pin);
      this.#fail('wrong');
      return;
    }
    this.#line = new FrameLine(url, this.hasAttribute('microphone'), {
      onOpen: () => this.#tellSetting(),
      onMessage: (message) => this.#take(message),
      onSilence: () => this.#silent(),
    });
    this.#root.append(this.#line.frame);
    styleRoot(this.#shadow);
    this.#show(false);
  }

  #close() {
    this.#line?.close();
    this.#line = undefined;
    this.#show(false);
  }

  #silent() {
    addEventListener('online', () => this.#open(), {once: true, signal: this.#connection.signal});
    this.#fail('unreachable');
  }

  #fail(reason: FormUnavailableEvent['detail']['reason']) {
    this.#show(false);
    this.dispatchEvent(new FormUnavailableEvent({reason}));
  }

  #tellSetting() {
    this.#line?.tell(pageSetting(this));
  }

  #take(message: FrameMessage) {
    switch (message.type) {
      case 'ready':
        return this.#ready(message);
      case 'height':
        this.#line!.frame.style.blockSize = `${message.pixels}px`;
        return;
      case 'place':
        return this.#bringIntoSight(message);
      case 'shift':
        return this.#exit.pressedInside(message.count);
      case 'leave':
        return this.leave();
      case 'unavailable':
        return this.#fail(message.reason);
      case 'submitting':
        return void this.#ask(message);
      case 'submitted':
        this.dispatchEvent(new ReportSubmittedEvent({form: message.form, tenant: message.tenant}));
    }
  }

  #ready({locale, dir, title, exitUrl, words}: Extract<FrameMessage, {type: 'ready'}>) {
    this.#root.lang = locale;
    this.#root.dir = dir;
    this.#line!.frame.title = title;
    this.#exit.set({exitUrl, words});
    if (this.#isShown) return;
    this.#show(true);
    if (this.#prefilled) this.#line!.tell({type: 'prefill', answers: this.#prefilled});
    if (this.#wantsFocus) this.focus();
    this.#onShown();
  }

  #show(isShown: boolean) {
    this.#isShown = isShown;
    this.#slot.hidden = isShown;
    // While it waits it is as wide as it will be, and takes no room: the form in it can be measured.
    const {style} = this.#root;
    style.position = isShown ? '' : 'absolute';
    style.visibility = isShown ? '' : 'hidden';
    style.insetInline = isShown ? '' : '0';
  }

  #bringIntoSight({top, height}: Extract<FrameMessage, {type: 'place'}>) {
    const {style} = this.#place;
    style.insetBlockStart = `${top}px`;
    style.blockSize = `${height}px`;
    this.#place.scrollIntoView({block: 'nearest'});
  }

  async #ask({form, tenant}: Extract<FrameMessage, {type: 'submitting'}>) {
    const event = new ReportSubmittingEvent({form, tenant});
    const line = this.#line;
    let mayGo = this.dispatchEvent(event);
    try {
      mayGo &&= (await Promise.all(event.decisions)).every(Boolean);
    } catch {
      mayGo = false;
    }
    line?.tell({type: 'answer', mayGo});
  }
}
