import {accessibleIn, inOneLine, type Accessible} from './accessible.ts';
import {within} from './testing-library.ts';
import {until} from './until.ts';

/** A `<heard-resource-finder>`, as far as the driver needs to know it. */
export type ResourceFinderLike = HTMLElement & {readonly updateComplete: Promise<boolean>};

/** A person at a finder: it finds everything by role and name, as they and their screen reader do. */
export class ResourceFinderDriver {
  readonly element: ResourceFinderLike;

  constructor(element: ResourceFinderLike) {
    this.element = element;
  }

  /** Waits until the finder is on screen. */
  static async at(element: ResourceFinderLike): Promise<ResourceFinderDriver> {
    const finder = new ResourceFinderDriver(element);
    await finder.until('the search box', () => finder.#query().queryByRole('searchbox'));
    await finder.settle();
    return finder;
  }

  /** Puts words into the search box, as typing does. */
  async search(words: string) {
    const box = this.searchBox();
    box.focus();
    box.value = words;
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.settle();
  }

  async open(service: string) {
    const button = this.#query().getByRole('button', {name: service});
    button.click();
    await this.until('the service', () => !button.isConnected);
  }

  async press(button: string) {
    this.#query().getByRole('button', {name: button}).click();
    await this.settle();
  }

  /** Waits until the finder has answered what was asked last. */
  async settle() {
    await this.element.updateComplete;
    await this.until('an answer', () =>
      this.element.shadowRoot!.querySelector(
        '.count[aria-busy=false], [role=alert], .page-heading',
      ),
    );
  }

  searchBox(): HTMLInputElement {
    return this.#query().getByRole<HTMLInputElement>('searchbox');
  }

  /** The services in the list, in its order. */
  results(): readonly string[] {
    const list = this.#query().queryByRole('list', {name: /^Resul/u});
    return list
      ? within(list)
          .getAllByRole('heading')
          .map((heading) => heading.textContent?.trim() ?? '')
      : [];
  }

  /** Everything with a role, in order. */
  accessible(): readonly Accessible[] {
    return accessibleIn(this.#root());
  }

  /** What was announced last. */
  announcement(): string {
    const [status] = this.#query().queryAllByRole('status');
    return status?.textContent?.trim() ?? '';
  }

  /** The links on screen: their words and where they lead. */
  links(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.#query()
        .queryAllByRole<HTMLAnchorElement>('link')
        .map((link) => [link.textContent?.trim() ?? '', link.getAttribute('href') ?? '']),
    );
  }

  /** All words on screen. */
  text(): string {
    return this.#root().innerText;
  }

  /** What has focus: `heading 3 "Eviction help"`. */
  focused(): string {
    const active = this.element.shadowRoot?.activeElement;
    const found = accessibleIn(this.#root()).find(({element}) => element === active);
    return found ? inOneLine(found) : (active?.localName ?? 'nothing');
  }

  until<T>(what: string, probe: () => T | undefined | null | false): Promise<T> {
    return until(this.element.shadowRoot!, probe, what, () => this.#root().innerText);
  }

  #root(): HTMLElement {
    return this.element.shadowRoot?.querySelector<HTMLElement>('.root') ?? this.element;
  }

  #query() {
    return within(this.#root());
  }
}
