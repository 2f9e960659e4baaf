import {accessibleIn, inOneLine} from './accessible.ts';
import {within} from './testing-library.ts';
import {until} from './until.ts';

/** A `<heard-inbox>`, as far as the driver needs to know it. */
export type InboxLike = HTMLElement & {readonly updateComplete: Promise<boolean>};

/** The words by which a member of the staff finds their way, written out so that a changed sentence is noticed. */
export interface InboxWords {
  readonly keyFile: string;
  readonly paste: string;
  readonly key: string;
  readonly enter: string;
  readonly trouble: string;
  readonly openReport: string;
  readonly back: string;
  readonly lock: string;
  readonly refresh: string;
  readonly find: string;
  readonly code: string;
  readonly findButton: string;
  readonly language: string;
  readonly files: string;
}

export const englishInboxWords: InboxWords = {
  keyFile: 'Key file',
  paste: 'Paste the key instead',
  key: 'Key',
  enter: 'Open the inbox',
  trouble: 'The inbox did not open',
  openReport: 'Open report of ',
  back: 'All reports',
  lock: 'Lock',
  refresh: 'Look for new reports',
  find: 'Find by report code',
  code: 'Report code',
  findButton: 'Find the report',
  language: 'Language',
  files: 'Files',
};

export const spanishInboxWords: InboxWords = {
  keyFile: 'Archivo de la clave',
  paste: 'Pegar la clave en lugar del archivo',
  key: 'Clave',
  enter: 'Abrir la bandeja de entrada',
  trouble: 'La bandeja de entrada no se abrió',
  openReport: 'Abrir el reporte del ',
  back: 'Todos los reportes',
  lock: 'Bloquear',
  refresh: 'Buscar reportes nuevos',
  find: 'Buscar por código de reporte',
  code: 'Código de reporte',
  findButton: 'Buscar el reporte',
  language: 'Idioma',
  files: 'Archivos',
};

/**
 * A member of the staff at the inbox: finds everything by role and name, as they and their screen reader do.
 * Its verbs end when the page has answered.
 *
 * @example
 * const inbox = await InboxDriver.at(element);
 * await inbox.enterWithFile(`${identity}\n`);
 * await inbox.open(0);
 * inbox.rows()['What happened'];
 */
export class InboxDriver {
  readonly element: InboxLike;
  words: InboxWords;

  constructor(element: InboxLike, words: InboxWords = englishInboxWords) {
    this.element = element;
    this.words = words;
  }

  /** Waits until the page is on screen. */
  static async at(element: InboxLike, words?: InboxWords): Promise<InboxDriver> {
    const inbox = new InboxDriver(element, words);
    await inbox.until('the inbox', () => inbox.heading());
    return inbox;
  }

  // What the person does

  /** Chooses a key file of this content and opens the inbox with it: ends in the list or at the reason. */
  enterWithFile(content: string | Uint8Array<ArrayBuffer>, name = 'staff.key') {
    const input = within(this.#root).getByLabelText(this.words.keyFile) as HTMLInputElement;
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], name));
    input.files = chosen.files;
    return this.#enter();
  }

  /** Pastes a key and opens the inbox with it. */
  enterWithText(key: string) {
    within(this.#root).getByText(this.words.paste).click();
    this.fillIn(this.words.key, key);
    return this.#enter();
  }

  /** Opens the report at this place in the list: ends when it is open, or can not be. */
  async open(place: number) {
    const button = this.#openButtons()[place];
    if (!button) throw new Error(`There is no report ${place}.\n${this.outline().join('\n')}`);
    await this.#openBy(button);
  }

  /** Opens the report that was found by its code. */
  async openFound() {
    const status = within(this.#root).getAllByRole('status');
    const button = status.flatMap((each) => within(each).queryAllByRole('button'))[0];
    if (!button) throw new Error('No report was found by its code.');
    await this.#openBy(button);
  }

  async back() {
    this.press(this.words.back);
    await this.until('the list', () => this.find('button', this.words.refresh));
  }

  async lock() {
    this.press(this.words.lock);
    await this.until('the locked page', () => this.isLocked());
  }

  /** Asks for new reports: ends when the page says how that went. */
  async refresh() {
    this.press(this.words.refresh);
    await this.element.updateComplete;
    await this.until('new reports', () => {
      const button = this.find('button', this.words.refresh);
      return !button || button.getAttribute('aria-disabled') !== 'true';
    });
  }

  /** Looks for the report of a code: ends with what the page says of it. */
  async findByCode(code: string): Promise<string> {
    const summary = within(this.#root).getByText(this.words.find);
    const details = summary.parentElement as HTMLDetailsElement;
    if (!details.open) summary.click();
    this.fillIn(this.words.code, code);
    this.press(this.words.findButton);
    await this.element.updateComplete;
    return this.until('an answer to the code', () => {
      const said = within(details).getByRole('status').textContent?.trim() ?? '';
      return said && !said.endsWith('…') && said;
    });
  }

  /** Chooses a language by its own name, and speaks it from here on. */
  async chooseLanguage(name: string, words: InboxWords) {
    const menu = within(this.#root).getByLabelText(this.words.language) as HTMLSelectElement;
    const option = within(menu).getByRole('option', {name}) as HTMLOptionElement;
    menu.value = option.value;
    menu.dispatchEvent(new Event('change', {bubbles: true}));
    await this.until(`the page in ${name}`, () => this.#root.lang === option.value);
    this.words = words;
  }

  press(name: string) {
    const button = this.find('button', name);
    if (!button) throw new Error(`No button "${name}".\n${this.outline().join('\n')}`);
    button.focus();
    button.click();
  }

  fillIn(label: string, text: string) {
    const control = this.find('textbox', label) as HTMLInputElement | undefined;
    if (!control) throw new Error(`No text box "${label}".\n${this.outline().join('\n')}`);
    this.#type(control, text);
  }

  /** Types what is not shown: a field for a password has no role to find it by. */
  fillInSecret(label: string, text: string) {
    this.#type(within(this.#root).getByLabelText(label) as HTMLInputElement, text);
  }

  #type(control: HTMLInputElement, text: string) {
    control.focus();
    control.value = text;
    control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  // What the person finds

  /** The title of the page on screen. */
  heading(): string {
    const root = this.element.shadowRoot?.querySelector<HTMLElement>('[lang]');
    return (root && within(root).queryAllByRole('heading', {level: 1})[0]?.textContent) ?? '';
  }

  isLocked(): boolean {
    return !!this.find('button', this.words.enter) && !this.find('button', this.words.lock);
  }

  /** Why the inbox or a report did not open, as the page says it; nothing when all is well. */
  trouble(title = this.words.trouble): string {
    const group = within(this.#root).queryByRole('group', {name: title});
    return group?.textContent?.replace(title, '').replace(/\s+/gu, ' ').trim() ?? '';
  }

  /** The reports in the list: what each line says. */
  items(): readonly string[] {
    return within(this.#root)
      .queryAllByRole('listitem')
      .map((item) => item.innerText.replace(/\s+/gu, ' ').trim());
  }

  /** The rows of a report by their titles, the lines of each as they stand in the page. */
  rows(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(
      within(this.#root)
        .queryAllByRole('term')
        .map((term) => [
          term.textContent?.trim() ?? '',
          [...(term.nextElementSibling?.children ?? [])].map((line) => line.textContent ?? ''),
        ]),
    );
  }

  /** The files of the open report: what is said of each, without its buttons. */
  files(): readonly string[] {
    return this.#fileItems().map((item) => {
      const buttons = within(item)
        .queryAllByRole('button')
        .map((button) => button.innerText);
      const text = item.innerText.replace(/\s+/gu, ' ').trim();
      return buttons
        .reduce((left, name) => left.replace(name, ''), text)
        .replace(/\s+/gu, ' ')
        .trim();
    });
  }

  /** Presses a button of a file and waits until the page says how that went. */
  async useFile(place: number, name: string): Promise<string> {
    const item = this.#fileItems()[place];
    if (!item) throw new Error(`There is no file ${place}.\n${this.outline().join('\n')}`);
    this.press(name);
    await this.element.updateComplete;
    return this.until(`an answer to "${name}"`, () => {
      const said = within(item).getByRole('status').textContent?.trim() ?? '';
      return said && !said.endsWith('…') && said;
    });
  }

  /** Pictures that are on screen, by the names that screen readers say. */
  pictures(): Readonly<Record<string, HTMLElement>> {
    const all = within(this.#root).queryAllByRole('img');
    return Object.fromEntries(all.map((each) => [each.getAttribute('aria-label') ?? '', each]));
  }

  /** Players that are on screen, by their names. */
  players(): Readonly<Record<string, HTMLAudioElement>> {
    const all = this.#root.querySelectorAll('audio');
    return Object.fromEntries(
      Array.from(all, (each) => [each.getAttribute('aria-label') ?? '', each]),
    );
  }

  /** Where links lead, by their text. */
  links(): Readonly<Record<string, string>> {
    const links = within(this.#root).queryAllByRole('link') as HTMLAnchorElement[];
    return Object.fromEntries(links.map((link) => [link.textContent?.trim() ?? '', link.href]));
  }

  /** Everything with a role, in order: `heading 1 "Reports"`. */
  outline(): readonly string[] {
    return accessibleIn(this.#root).map(inOneLine);
  }

  /** Where the focus is, as {@link outline} names it. */
  focused(): string | undefined {
    const active = this.element.shadowRoot?.activeElement;
    const found = accessibleIn(this.#root).find(({element}) => element === active);
    return found ? inOneLine(found) : active?.localName;
  }

  /** What live regions say now. */
  announcements(): readonly string[] {
    return accessibleIn(this.#root)
      .filter(({role}) => role === 'status' || role === 'alert')
      .map(({element}) => element.textContent?.replace(/\s+/gu, ' ').trim() ?? '')
      .filter(Boolean);
  }

  /** All that can be read now, also what only screen readers say. */
  text(): string {
    return this.#root.textContent ?? '';
  }

  /** The markup, and what is in the fields: to prove that something is not there. */
  everything(): string {
    const {shadowRoot} = this.element;
    const markup = [this.element, ...(shadowRoot?.childNodes ?? [])].map((node) =>
      new XMLSerializer().serializeToString(node),
    );
    const fields = shadowRoot?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [];
    return [...markup, ...[...fields].map(({value}) => value)].join('\n');
  }

  find(role: 'button' | 'textbox', name: string): HTMLElement | undefined {
    return within(this.#root).queryAllByRole(role, {name})[0];
  }

  /** Waits until `probe` gives something. */
  until<T>(what: string, probe: () => T | undefined | null | false | ''): Promise<T> {
    return until(
      this.element.shadowRoot!,
      () => probe() || undefined,
      what,
      () => this.outline().join('\n'),
    );
  }

  get #root(): HTMLElement {
    const root = this.element.shadowRoot?.querySelector<HTMLElement>('[lang]');
    if (!root) throw new Error('The inbox is not on screen.');
    return root;
  }

  #fileItems(): readonly HTMLElement[] {
    const region = within(this.#root).queryByRole('region', {name: this.words.files});
    return region ? within(region).queryAllByRole('listitem') : [];
  }

  #openButtons(): readonly HTMLElement[] {
    const items = within(this.#root).queryAllByRole('listitem');
    return items.flatMap((item) =>
      within(item).queryAllByRole('button', {
        name: (name) => name.startsWith(this.words.openReport),
      }),
    );
  }

  async #openBy(button: HTMLElement) {
    button.focus();
    button.click();
    await this.until(
      'the report',
      () =>
        this.find('button', this.words.back) &&
        (within(this.#root).queryAllByRole('term').length ||
          within(this.#root).queryAllByRole('group').length),
    );
  }

  // While the key is tried the button has another name.
  async #enter() {
    this.press(this.words.enter);
    await this.element.updateComplete;
    await this.until(
      'an answer to the key',
      () =>
        this.find('button', this.words.lock) ??
        (this.find('button', this.words.enter) && this.trouble()),
    );
  }
}
