import {accessibleIn, inOneLine, type Accessible} from './accessible.ts';
import {englishFormWords, type FormWords} from './form-words.ts';
import {within} from './testing-library.ts';
import {until} from './until.ts';

/** A `<heard-report-form>`, as far as the driver needs to know it. */
export type ReportFormLike = HTMLElement & {
  readonly headingLevel: number;
  readonly updateComplete: Promise<boolean>;
};

type Role = 'button' | 'link' | 'textbox' | 'checkbox' | 'radio' | 'group';

/**
 * A person at a report form: it finds everything by role and name, as they and their screen reader do, so
 * that a lost label fails the test. Its verbs end when the page has answered.
 *
 * @example
 * const form = await ReportFormDriver.at(element);
 * await form.begin();
 * form.tick('Insults, slurs or name-calling');
 * await form.continue();
 */
export class ReportFormDriver {
  readonly element: ReportFormLike;
  readonly #words: FormWords;

  constructor(element: ReportFormLike, words: FormWords = englishFormWords) {
    this.element = element;
    this.#words = words;
  }

  /** Waits until the form is on screen. */
  static async at(element: ReportFormLike, words?: FormWords): Promise<ReportFormDriver> {
    const form = new ReportFormDriver(element, words);
    await form.until('the form', () => form.isShown());
    return form;
  }

  // What the person does

  begin() {
    return this.#turn('button', this.#words.start);
  }

  continue() {
    return this.#turn('button', this.#words.continue);
  }

  back() {
    return this.#turn('button', this.#words.back);
  }

  /** Chooses "Change" beside an answer, by the title of its row. */
  change(title: string) {
    return this.#turn('button', this.#words.change(title));
  }

  send() {
    return this.#turn('button', this.#words.send);
  }

  /** Says that they have the code; it is gone from the page then. */
  savedCode() {
    return this.#turn('button', this.#words.saved);
  }

  /** Says that somebody is in danger now. */
  danger() {
    return this.#turn('button', this.#words.danger);
  }

  /** Goes through all that can be told besides. */
  tellMore() {
    return this.#turn('button', this.#words.tellMore);
  }

  /** Passes over the optional pages that follow. */
  skipToCheck() {
    return this.#turn('button', this.#words.toCheck);
  }

  /** Opens a page by its title in the list of what can be told besides. */
  tell(title: string) {
    return this.#turn('button', title);
  }

  stop() {
    return this.#turn('button', this.#words.stop);
  }

  tryAgain() {
    return this.#turn('button', this.#words.tryAgain);
  }

  backToAnswers() {
    return this.#turn('button', this.#words.backToAnswers);
  }

  tryNow() {
    this.press(this.#words.tryNow);
  }

  async tick(...labels: string[]) {
    for (const label of labels) await this.#toggle('checkbox', label, true);
  }

  async untick(...labels: string[]) {
    for (const label of labels) await this.#toggle('checkbox', label, false);
  }

  /** Chooses an option; of one question, where several on the page have the same option. */
  choose(label: string, question?: string) {
    return this.#toggle('radio', label, true, question);
  }

  /** Writes in the large text box what happened. */
  write(text: string) {
    return this.fillIn(this.#words.ownWords, text);
  }

  async fillIn(label: string, text: string) {
    const control = this.find('textbox', label) as HTMLInputElement | HTMLTextAreaElement;
    control.focus();
    control.value = text;
    control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    control.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** Presses any other button, without waiting. */
  press(name: string) {
    const button = this.find('button', name);
    button.focus();
    button.click();
  }

  /** Follows a line of the list of what to change. */
  followError(text: string) {
    within(this.#summary()!).getByRole('link', {name: text}).click();
  }

  // What the person finds

  isShown(): boolean {
    return !!this.#root && !!this.#pageHeading();
  }

  /** The title of the page on screen. */
  heading(): string {
    return this.#pageHeading()?.textContent?.trim() ?? '';
  }

  /** Everything with a role, in order: `heading 2 "What happened?"`. */
  outline(): readonly string[] {
    return this.accessible().map(inOneLine);
  }

  accessible(): readonly Accessible[] {
    return this.#root ? accessibleIn(this.#root) : [];
  }

  /** The lines of the list of what to change; none when there is no such list. */
  errors(): readonly string[] {
    const summary = this.#summary();
    return summary
      ? within(summary)
          .getAllByRole('link')
          .map((link) => link.textContent?.trim() ?? '')
      : [];
  }

  /** The error that is read with each control or group: by name, without the word "Error". */
  errorsBeside(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.accessible().flatMap(({name, description}) => {
        const at = description.indexOf(this.#words.error);
        return at < 0 ? [] : [[name, description.slice(at + this.#words.error.length).trim()]];
      }),
    );
  }

  /** The controls that are marked as wrong, by name. */
  marked(): readonly string[] {
    return this.accessible()
      .filter(({element}) => element.getAttribute('aria-invalid') === 'true')
      .map(({name}) => name);
  }

  /** What is read with a control after its name. */
  described(role: Role, name: string): string {
    const element = this.find(role, name);
    return this.accessible().find((each) => each.element === element)!.description;
  }

  /** Where the focus is, as {@link outline} names it; nothing when it is outside the form. */
  focused(): string | undefined {
    const active = this.#active;
    const found = this.accessible().find(({element}) => element === active);
    return found ? inOneLine(found) : active?.localName;
  }

  /** What live regions say now. */
  announcements(): readonly string[] {
    return this.accessible()
      .filter(({role}) => role === 'status' || role === 'alert')
      .map(({element}) => element.innerText.trim())
      .filter(Boolean);
  }

  /** What is in a text box. */
  textIn(label: string): string {
    return (this.find('textbox', label) as HTMLInputElement).value;
  }

  /** The labels of what is ticked or chosen. */
  chosen(): readonly string[] {
    return this.accessible()
      .filter(({element}) => (element as Partial<HTMLInputElement>).checked)
      .map(({name}) => name);
  }

  /** The answers on the page where they are checked: the lines of each row by its title. */
  rows(): Readonly<Record<string, string>> {
    return this.#terms(isAmongAnswers, 1);
  }

  /** The rows there that can't be changed, with what stands in place of "Change". */
  lockedRows(): Readonly<Record<string, string>> {
    return this.#terms((row) => isAmongAnswers(row) && !hasButton(row));
  }

  /** Who will see what, as the page where answers are checked says it. */
  readers(): Readonly<Record<string, string>> {
    return this.#terms((row) => !isAmongAnswers(row));
  }

  #terms(wanted: (row: HTMLElement) => boolean, most?: number): Readonly<Record<string, string>> {
    const terms = this.#root ? within(this.#root).queryAllByRole('term') : [];
    return Object.fromEntries(
      terms
        .map((term) => [term, term.parentElement!] as const)
        .filter(([, row]) => wanted(row))
        .map(([term, row]) => [
          term.innerText.trim(),
          within(row)
            .queryAllByRole('definition')
            .slice(0, most)
            .map((line) => line.innerText.replace(isolates, '').trim())
            .join('\n'),
        ]),
    );
  }

  /** The receipt code on screen, in groups of four digits. */
  code(): string {
    return within(this.#root!).getByText(/^\d{4}( \d{4}){5}$/u).textContent ?? '';
  }

  /** All that can be read now, also what only screen readers say. */
  text(): string {
    return this.#root?.textContent ?? '';
  }

  /** Everything in the element's tree, markup and typed values too: to prove that something is not there. */
  everything(): string {
    const {shadowRoot} = this.element;
    const markup = [this.element, ...(shadowRoot?.childNodes ?? [])].map((node) =>
      new XMLSerializer().serializeToString(node),
    );
    const values = [...(shadowRoot?.querySelectorAll('input, textarea') ?? [])].map(
      (control) => (control as HTMLInputElement).value,
    );
    return [...markup, ...values].join('\n');
  }

  /** The one control of this role whose name is `name`, or begins with it and goes on with a hint. */
  find(role: Role, name: string): HTMLElement {
    const root = this.#root;
    if (!root) throw new Error(`No form is on screen to find the ${role} "${name}" in.`);
    const exact = within(root).queryAllByRole(role, {name});
    const found = exact.length
      ? exact
      : within(root).queryAllByRole(role, {name: (each) => each.startsWith(`${name} `)});
    const [only, ...others] = found;
    const more = others.filter((each) => !leadAlike(only, each));
    if (!only || more.length)
      throw new Error(
        `Found ${found.length} of ${role} "${name}". On screen:\n${this.outline().join('\n')}`,
      );
    return only;
  }

  has(role: Role, name: string): boolean {
    return !!this.#root && within(this.#root).queryAllByRole(role, {name}).length > 0;
  }

  /** Waits until a page of this title is on screen. */
  page(title: string): Promise<unknown> {
    return this.until(`the page "${title}"`, () => this.heading() === title);
  }

  /** Waits until `probe` gives something. */
  until<T>(what: string, probe: () => T | undefined | null | false): Promise<T> {
    return until(this.element.shadowRoot!, probe, what, () => this.outline().join('\n'));
  }

  /** Our root carries the language of the text; before there is one, there is no form. */
  get #root(): HTMLElement | undefined {
    return this.element.shadowRoot?.querySelector<HTMLElement>('[lang]') ?? undefined;
  }

  get #active(): Element | null | undefined {
    return this.element.shadowRoot?.activeElement;
  }

  #pageHeading(): HTMLElement | undefined {
    const {headingLevel} = this.element;
    return within(this.#root!).queryAllByRole('heading', {level: headingLevel})[0];
  }

  #summary(): HTMLElement | undefined {
    const {toChange} = this.#words;
    return this.#root && within(this.#root).queryAllByRole('group', {name: toChange})[0];
  }

  async #toggle(role: 'checkbox' | 'radio', label: string, wanted: boolean, question?: string) {
    const control = (
      question
        ? within(this.find('group', question)).getByRole(role, {name: label})
        : this.find(role, label)
    ) as HTMLInputElement;
    control.focus();
    if (control.checked !== wanted) control.click();
    await this.element.updateComplete;
  }

  // A page has answered when it took the focus from the button, or says something beside it.
  async #turn(role: 'button', name: string): Promise<void> {
    const button = this.find(role, name);
    const said = this.announcements().length;
    button.focus();
    button.click();
    await this.until(`an answer to "${name}"`, () => {
      const active = this.#active;
      return (active && active !== button) || this.announcements().length > said;
    });
    await this.element.updateComplete;
  }
}

/** What keeps a text of the person from turning ours around. Not seen, and not given by `innerText` in Firefox. */
const isolates = /[\u2066-\u2069]/gu;

const hasButton = (element: HTMLElement) => within(element).queryAllByRole('button').length > 0;

/** Answers stand in a list in which something can be changed. */
const isAmongAnswers = (row: HTMLElement): boolean => hasButton(row.parentElement!);

/** Two links of one name to one place are one to a person. */
const leadAlike = (a: HTMLElement | undefined, b: HTMLElement): boolean =>
  a?.localName === 'a' && b.localName === 'a' && hrefOf(a) === hrefOf(b);

const hrefOf = (link: HTMLElement): string => (link as HTMLAnchorElement).href;
