/**
 * `frame.js`: runs beside `heard.js` in the frame document, and connects the form there to the page around it. In a page
 * of its own, and under a page without our element, the form stays as it is, with its own link out.
 */
import type {ReportSubmittingEvent} from '@heard/elements';

import {applySetting} from './apply-setting.ts';
import {styleGuest, stylePage} from './guest-styles.ts';
import {openHostLine, type HostLine} from './host-line.ts';
import type {ExitWords, PageMessage} from './messages.ts';
import {openLinksOutside} from './outer-links.ts';
import {pressOnlyWhatIsSeen} from './seen-enough.ts';

/** The form as this file sees it: its methods, its events and what it draws. */
type Form = HTMLElement & {
  prefill?(answers: object): unknown;
  reset?(): void;
};
type Reason = 'missing' | 'unreachable' | 'wrong';
type Ids = {readonly form: string; readonly tenant: string};

/** How long the page may think about whether a report may go out, in milliseconds. */
const thinking = 10_000;
/** Heights are rounded up to this, so that a line more or less says little of what is typed. */
const step = 16;
const most = 20_000;

const loadWords = () => import('@heard/elements/framed.js');

const bounded = (pixels: number) => Math.min(most, Math.max(0, Math.round(pixels)));

class Guest {
  readonly #form: Form;
  readonly #line: HostLine;
  #words: ExitWords | undefined;
  #title = '';
  #locale: string | undefined;
  #dir = '';
  #presses = 0;
  #height = 0;
  #decide: ((mayGo: boolean) => void) | undefined;
  #isFromSummary = false;

  constructor(form: Form, line: HostLine) {
    this.#form = form;
    this.#line = line;
    form.setAttribute('framed', '');
    const root = form.shadowRoot!;
    styleGuest(form);
    pressOnlyWhatIsSeen();
    addEventListener('click', (event) => this.#pressed(event), {capture: true});
    document.addEventListener('scroll', () => scrollTo(0, 0));
    root.addEventListener('focusin', (event) => this.#focused(event.target as Element));
    form.addEventListener('heard-form-unavailable', (event) => {
      const {reason} = (event as CustomEvent<{reason: Reason}>).detail;
      line.tell({type: 'unavailable', reason});
      // When it is drawn after all, that is told again.
      this.#locale = undefined;
    });
    form.addEventListener('heard-report-submitting', (event) => this.#ask(event));
    form.addEventListener('heard-report-submitted', (event) => {
      const {form: id, tenant} = (event as CustomEvent<Ids>).detail;
      line.tell({type: 'submitted', form: id, tenant});
    });
    new ResizeObserver(() => this.#measure()).observe(form);
    new MutationObserver(() => this.#look()).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['lang', 'dir'],
    });
    this.#look();
  }

  hear(message: PageMessage): void {
    switch (message.type) {
      case 'setting':
        return applySetting(this.#form, message);
      case 'focus':
        return this.#form.focus();
      case 'leave':
      case 'reset':
        return this.#form.reset?.();
      case 'prefill':
        return void this.#form.prefill?.(message.answers);
      case 'answer':
        this.#decide?.(message.mayGo);
    }
  }

  get #leave(): HTMLAnchorElement | null {
    return this.#form.shadowRoot!.querySelector('a.leave');
  }

  /** Looks at what is drawn: whether the form is there, its language, the presses of Shift that it shows. */
  #look() {
    const root = this.#form.shadowRoot!.querySelector<HTMLElement>('.root');
    const leave = this.#leave;
    if (!root || !leave) return;
    const presses = leave.querySelector('.lights')?.textContent.split('●').length ?? 1;
    if (presses - 1 !== this.#presses) {
      this.#presses = presses - 1;
      this.#line.tell({type: 'shift', count: Math.min(3, this.#presses)});
    }
    if (root.lang === this.#locale && root.dir === this.#dir) return;
    this.#locale = root.lang;
    this.#dir = root.dir;
    this.#title ||= root.querySelector('.page-heading')?.textContent.trim() ?? '';
    this.#measure();
    this.#tellReady();
    void this.#loadWords(root.lang);
  }

  #tellReady() {
    const leave = this.#leave!;
    const [label = ''] = Array.from(leave.childNodes).flatMap((node) =>
      node instanceof Text && node.data.trim() ? [node.data.trim()] : [],
    );
    this.#line.tell({
      type: 'ready',
      locale: this.#locale ?? '',
      dir: this.#dir === 'rtl' ? 'rtl' : 'ltr',
      exitUrl: leave.href,
      title: this.#title || label,
      words: this.#words ?? {leave: label, 'two-more': '', 'one-more': '', stopped: ''},
    });
  }

  /** What is said while Shift is pressed in the page. It comes with what follows the first page of the form. */
  async #loadWords(locale: string) {
    try {
      const {exitWords} = await loadWords();
      const {title, words} = await exitWords(locale);
      if (locale !== this.#locale) return;
      this.#title = title;
      this.#words = words;
      this.#tellReady();
    } catch {
      // The link says what it says without them.
    }
  }

  #measure() {
    const {height} = this.#form.getBoundingClientRect();
    const pixels = bounded(Math.ceil(height / step) * step);
    if (pixels === this.#height) return;
    this.#height = pixels;
    this.#line.tell({type: 'height', pixels});
  }

  /** Leaving is the page's to do: it blanks all of it. */
  #pressed(event: Event) {
    const path = event.composedPath();
    const isIn = (selector: string) =>
      path.some((each) => each instanceof Element && each.matches(selector));
    this.#isFromSummary = isIn('.summary');
    if (!isIn('a.leave')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // Blank at once, also here, where the page may take a moment to hear of it.
    this.#form.hidden = true;
    this.#form.reset?.();
    this.#line.tell({type: 'leave'});
  }

  /** Headings, the list of mistakes, and the question that it leads to. Of other places the page hears nothing. */
  #focused(target: Element) {
    const place = target.matches('.page-heading,.summary,.curtain-heading')
      ? target
      : this.#isFromSummary
        ? (target.closest('fieldset,.field') ?? target)
        : undefined;
    this.#isFromSummary = false;
    if (!place) return;
    this.#measure();
    const {top, height} = place.getBoundingClientRect();
    this.#line.tell({type: 'place', top: bounded(top), height: bounded(height)});
  }

  #ask(event: ReportSubmittingEvent) {
    const {form, tenant} = event.detail;
    this.#decide?.(false);
    const decided = new Promise<boolean>((resolve) => {
      this.#decide = resolve;
      // A page that does not answer does not hold a report up.
      setTimeout(() => resolve(true), thinking);
    });
    event.waitFor(decided);
    this.#line.tell({type: 'submitting', form, tenant});
  }
}

const connect = async () => {
  openLinksOutside();
  stylePage();
  const allowed = document.querySelector<HTMLMetaElement>('meta[name=heard-frame-ancestors]');
  const form = document.querySelector<Form>('heard-report-form');
  if (!form || !allowed) return;
  const defined = customElements.whenDefined('heard-report-form');
  let guest: Guest | undefined;
  const early: PageMessage[] = [];
  openHostLine(allowed.content.split(/\s+/).filter(Boolean), (line) => {
    void defined.then(() => {
      guest = new Guest(form, line);
      for (const message of early.splice(0)) guest.hear(message);
    });
    return (message) => {
      if (guest) guest.hear(message);
      // What the page may say before is its setting; the last one counts.
      else early.splice(0, 1, message);
    };
  });
  await defined;
};

if (typeof document !== 'undefined') void connect();
