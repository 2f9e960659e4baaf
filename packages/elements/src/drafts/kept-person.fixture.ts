import {accessibleIn, until} from '@heard/testing/drivers';

import {KeptForm} from './kept-form.fixture.ts';

type Mode = 'session' | 'passphrase';
/** What is special about a form. */
type Parts = Partial<Pick<KeptForm, 'clock' | 'place' | 'isSlow'>>;

/** A person at a form that is kept. */
export class KeptPerson {
  readonly #frame: HTMLIFrameElement | undefined;
  #form: KeptForm | undefined;

  constructor(frame?: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** In a tab of their own: a frame of the same origin, with a world of its own. */
  static async inTab(mode: Mode): Promise<KeptPerson> {
    const frame = document.createElement('iframe');
    const person = new KeptPerson(frame);
    frame.src = new URL(`./kept-page.fixture.html?mode=${mode}`, import.meta.url).href;
    frame.width = frame.height = '700';
    document.body.append(frame);
    await person.#loaded();
    return person;
  }

  /** On this page. */
  static async here(mode: Mode, parts?: Parts): Promise<KeptPerson> {
    const person = new KeptPerson();
    await person.#put(mode, parts);
    return person;
  }

  get form(): KeptForm {
    return this.#form ?? this.#frame!.contentDocument!.querySelector('kept-form')!;
  }

  get window() {
    return (this.#frame?.contentWindow ?? window) as Window & typeof globalThis;
  }

  /** Loads the page again; on this page, takes the form away and puts another in its place. */
  async reload(): Promise<void> {
    if (!this.#frame) {
      const {mode} = this.form.drafts;
      this.crash();
      // an element that is put back at once was only moved
      await new Promise((resolve) => setTimeout(resolve));
      return this.#put(mode);
    }
    const loaded = this.#loaded();
    this.window.location.reload();
    await loaded;
  }

  /** Takes the tab away as a crash does; on this page, takes the form away. */
  crash() {
    (this.#frame ?? this.form).remove();
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

  /** Writes like {@link write}, and ends as soon as what was written is sealed: before it is kept. */
  async writeUntilSealed(label: string, text: string): Promise<void> {
    const {prototype} = this.window.SubtleCrypto;
    const {encrypt} = prototype;
    const sealed = new Promise<void>((resolve) => {
      prototype.encrypt = async function (...how) {
        const bytes = await encrypt.apply(this, how);
        prototype.encrypt = encrypt;
        // what is done with the bytes comes first
        setTimeout(resolve);
        return bytes;
      };
    });
    await this.write(label, text);
    await sealed;
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

  async #put(mode: Mode, parts?: Parts): Promise<void> {
    this.#form = Object.assign(new KeptForm(), parts);
    this.#form.setAttribute('mode', mode);
    document.body.append(this.#form);
    await this.#form.updateComplete;
  }

  async #loaded(): Promise<void> {
    await new Promise((resolve) => this.#frame!.addEventListener('load', resolve, {once: true}));
    await this.form.updateComplete;
  }
}
