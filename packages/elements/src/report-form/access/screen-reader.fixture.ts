import type {ReportFormDriver} from '@heard/testing/drivers';
import type {virtual as VirtualScreenReader} from '@guidepup/virtual-screen-reader';
// The package's other build imports CommonJS, which no browser reads; this one holds all it needs.
// @ts-expect-error Its types are those of the other build.
import {virtual as screenReader} from '@guidepup/virtual-screen-reader/browser.js';

const virtual = screenReader as typeof VirtualScreenReader;

/** The code of a report is another each time. */
const withoutCode = (phrase: string) => phrase.replace(/\d{4}( \d{4}){5}/u, '(24 digits)');

/**
 * A person with a screen reader at a form, and what they hear: a virtual one, which follows the specifications
 * and is none of those that people have.
 */
export class ScreenReader {
  /** What was done, after a `>`, and what was heard then. */
  readonly transcript: string[] = [];
  readonly #form: ReportFormDriver;
  #heard = 0;

  private constructor(form: ReportFormDriver) {
    this.#form = form;
  }

  /** Turns it on. Turn it off with {@link stop}, whatever happens. */
  static async at(form: ReportFormDriver): Promise<ScreenReader> {
    const container = form.element.shadowRoot!.querySelector<HTMLElement>('.root')!;
    await virtual.start({container});
    return new ScreenReader(form);
  }

  stop = () => virtual.stop();

  /** Does something and writes down what is heard of it, once `done` holds. */
  async hear(what: string, act: () => unknown, done: () => unknown = () => true) {
    this.transcript.push('', `> ${what}`);
    await act();
    await this.#form.until(what, done);
    // It speaks after the page has changed and the focus has moved.
    await new Promise(requestAnimationFrame);
    await this.#write();
  }

  /** Passes over what was heard until now. */
  async skip() {
    this.#heard = (await virtual.spokenPhraseLog()).length;
  }

  /** Reads on from where it is to the end of the page, or of what has the role `until`. */
  async readOn(until?: string) {
    this.transcript.push('', '> reads on');
    const first = this.#form.element.shadowRoot!.querySelector('.leave');
    for (;;) {
      await virtual.next();
      const node = virtual.activeNode;
      if (node === first) break;
      const phrase = await virtual.lastSpokenPhrase();
      // It does not know that what a folded group holds is hidden.
      if (isSeen(node)) this.#add([phrase]);
      if (phrase === `end of ${until}`) break;
    }
    this.#heard = (await virtual.spokenPhraseLog()).length;
  }

  async #write() {
    const log = await virtual.spokenPhraseLog();
    this.#add(log.slice(this.#heard));
    this.#heard = log.length;
  }

  #add(phrases: readonly string[]) {
    for (const phrase of phrases) {
      if (
        /^((end of )?(paragraph|term|definition|listitem.*)|end of (button|link|group|form).*)$/u.test(
          phrase,
        )
      )
        continue;
      // One change of a page can be many changes of its tree, and the words of a label follow its control: they
      // are in the line before.
      if (this.transcript.at(-1)?.includes(phrase)) continue;
      this.transcript.push(`  ${withoutCode(phrase)}`);
    }
  }
}

const isSeen = (node: Node | null): boolean =>
  !!(node instanceof Element ? node : node?.parentElement)?.checkVisibility();
