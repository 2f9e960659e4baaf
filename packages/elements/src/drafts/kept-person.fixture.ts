import {accessibleIn, until} from '@heard/testing/drivers';

import type {KeptForm} from './kept-form.fixture.ts';

/** A person in a tab of their own (a frame of the same origin), at a form that is kept. */
export class KeptPerson {
  readonly #frame = document.createElement('iframe');

  /** Opens the page, and waits until the form is there. */
  static async at(mode: 'session' | 'passphrase'): Promise<KeptPerson> {
    const person = new KeptPerson();
    person.#frame.src = new URL(`./kept-page.fixture.html?mode=${mode}`, import.meta.url).href;
    person.#frame.width = '700';
    person.#frame.height = '700';
    document.body.append(person.#frame);
    await person.#loaded();
    return person;
  }

  get form(): KeptForm {
    return this.#frame.contentDocument!.querySelector('kept-form')!;
  }

  get window() {
    return this.#frame.contentWindow! as Window & typeof globalThis;
  }

  /** Loads the page again. */
  async reload(): Promise<void> {
    const loaded = this.#loaded();
    this.window.location.reload();
    await loaded;
  }

  /** Takes the page away as a crash or the closing of a tab does. */
  crash() {
    this.#frame.remove();
  }

  /** Presses a button, by its name, once it is there. */
  async press(name: string): Promise<void> {
    const button = await this.until(`a button "${name}"`, () =>
      [...this.#root.querySelectorAll<HTMLElement>('button, summary')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === name,
      ),
    );
    button.focus();
    button.click();
    await this.form.updateComplete;
  }

  /** Writes in the field of this name, in place of what is there. */
  async write(label: string, text: string): Promise<void> {
    const field = await this.field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.form.updateComplete;
  }

  /** The field of this name, once it is there. */
  field(label: string): Promise<HTMLInputElement | HTMLTextAreaElement> {
    return this.until(`a field "${label}"`, () =>
      [...this.#root.querySelectorAll<HTMLInputElement>('input, textarea')].find(
        ({labels}) => labels?.[0]?.textContent?.trim() === label,
      ),
    );
  }

  /** What is in the field of this name. */
  async read(label: string): Promise<string> {
    return (await this.field(label)).value;
  }

  /** Waits until they can read this. */
  async sees(text: string): Promise<void> {
    await this.until(`"${text}"`, () => this.text.includes(text));
  }

  /** All words on screen. */
  get text(): string {
    return this.#root.innerText;
  }

  /** What live regions say. */
  get announced(): readonly string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[role=status]')]
      .map((region) => region.innerText.trim())
      .filter(Boolean);
  }

  /** The name of what has the focus. */
  get focused(): string | undefined {
    const active = this.form.shadowRoot!.activeElement;
    if (active instanceof this.window.HTMLInputElement)
      return active.labels?.[0]?.textContent?.trim();
    return active?.textContent?.trim();
  }

  /** Everything with a role, for looking at a whole page. */
  accessible() {
    return accessibleIn(this.#root);
  }

  until<T>(what: string, probe: () => T | undefined | null | false): Promise<T> {
    return until(this.form.shadowRoot!, probe, what, () => this.text);
  }

  get #root(): HTMLElement {
    return this.form.shadowRoot!.querySelector<HTMLElement>('.root')!;
  }

  async #loaded(): Promise<void> {
    await new Promise((resolve) => this.#frame.addEventListener('load', resolve, {once: true}));
    await this.form.updateComplete;
  }
}
