import {basename} from 'node:path';
import type {FrameLocator, Locator, Page} from 'playwright-core';

import type {Language} from './words.ts';

/** What a person answers; what is absent, they skip. */
export interface Answers {
  readonly ticks?: readonly string[];
  readonly text?: string;
  /** Absent: they stay anonymous. */
  readonly contact?: {readonly name?: string; readonly email: string};
  readonly place?: string;
  /** Names of the others who may read the report. */
  readonly readers?: readonly string[];
}

/**
 * A person at the report form of the city's page. They find everything by role and name, and go on when the
 * heading of the next page is there.
 */
export class Reporter {
  readonly page: Page;
  readonly words: Language['form'];
  readonly form: Locator;

  constructor(page: Page, {form}: Language, place: Locator | FrameLocator = page.locator('body')) {
    this.page = page;
    this.words = form;
    this.form = place.locator('heard-report-form');
  }

  /** Opens the city's page and waits for the first page of the form. */
  static async at(url: string, page: Page, language: Language): Promise<Reporter> {
    const reporter = new Reporter(page, language);
    await page.goto(`${url}${language.path}`);
    await reporter.heading(reporter.words.gate).waitFor();
    return reporter;
  }

  /** Opens the city's page with the form in a frame, and waits for the first page of the form. */
  static async framedAt(url: string, page: Page, language: Language): Promise<Reporter> {
    const frame = page.locator('heard-report-form iframe').contentFrame();
    const reporter = new Reporter(page, language, frame);
    await page.goto(`${url}/framed/`);
    await reporter.heading(reporter.words.gate).waitFor();
    return reporter;
  }

  heading(name: string): Locator {
    return this.form.getByRole('heading', {name, exact: true});
  }

  button(name: string): Locator {
    return this.form.getByRole('button', {name, exact: true});
  }

  textbox(name: string): Locator {
    return this.form.getByRole('textbox', {name, exact: true});
  }

  tick(name: string): Promise<void> {
    return this.form.getByRole('checkbox', {name, exact: true}).check();
  }

  choose(name: string): Promise<void> {
    return this.form.getByRole('radio', {name, exact: true}).check();
  }

  /** Presses "Continue" and waits for the page with this heading. */
  async continueTo(heading: string): Promise<void> {
    await this.button(this.words.continue).click();
    await this.heading(heading).waitFor();
  }

  /** Answers all pages, from the gate to the check of the answers. */
  async answer({ticks = [], text, contact, place, readers = []}: Answers): Promise<void> {
    const {words} = this;
    await this.button(words.start).click();
    await this.heading(words.happened).waitFor();
    for (const each of ticks) await this.tick(each);
    if (text !== undefined) await this.textbox(words.ownWords).fill(text);
    await this.continueTo(words.contact);
    await this.choose(contact ? words.contactMe : words.anonymous);
    if (contact?.name) await this.textbox(words.name).fill(contact.name);
    if (contact) {
      await this.textbox(words.emailAddress).fill(contact.email);
      await this.continueTo(words.contactSafely);
    }
    await this.continueTo(words.where);
    if (place !== undefined) {
      await this.choose(words.atAPlace);
      await this.textbox(words.place).fill(place);
    }
    await this.continueTo(words.readers);
    for (const each of readers) await this.tick(each);
    await this.continueTo(words.uses);
    await this.continueTo(words.check);
  }

  /** From the list of what else can be told to one of its pages. */
  async tell(heading: string): Promise<void> {
    await this.button(heading).click();
    await this.heading(heading).waitFor();
  }

  /** Chooses files, and waits until each is looked at and listed. */
  async addFiles(...files: readonly string[]): Promise<void> {
    await this.form.locator('input[type=file][multiple]').setInputFiles(files);
    for (const file of files) await this.card(basename(file)).waitFor();
  }

  /** What the form says of a file that was added. */
  card(name: string): Locator {
    return this.form.getByRole('listitem').filter({hasText: name});
  }

  /** The answers on the check page, by their titles: the rows that can be changed. */
  checked(): Promise<Readonly<Record<string, string>>> {
    return this.#rows(true);
  }

  /** Who will see what, as the check page says it. */
  readers(): Promise<Readonly<Record<string, string>>> {
    return this.#rows(false);
  }

  async #rows(changeable: boolean): Promise<Readonly<Record<string, string>>> {
    const rows = await this.form.locator('dl > div').evaluateAll(
      (all, wanted) =>
        all
          .filter((row) => (row.querySelector('button') !== null) === wanted)
          .map((row): [string, string] => {
            const [term, ...answers] = Array.from(row.children);
            const said = wanted ? answers.slice(0, 1) : answers;
            const lines = said.flatMap((each) =>
              each.children.length ? Array.from(each.children) : [each],
            );
            const text = (each?: Element) => each?.textContent?.trim() ?? '';
            return [text(term), lines.map(text).join('\n')];
          }),
      changeable,
    );
    return Object.fromEntries(rows);
  }

  async send(): Promise<void> {
    await this.button(this.words.send).click();
  }

  /** Says that the code is saved, and waits for what happens next. */
  async saved(): Promise<void> {
    await this.button(this.words.saved).click();
    await this.heading(this.words.next).waitFor();
  }

  /** Waits until the form says that the connection does not work, and that it will try again. */
  async waiting(): Promise<void> {
    await this.form.getByRole('status').filter({hasText: this.words.waiting}).waitFor();
  }

  /** Waits until the report has arrived, and gives its code: 24 digits in groups of four. */
  async arrival(): Promise<string> {
    await this.heading(this.words.arrived).waitFor();
    return this.form.getByText(/^\d{4}( \d{4}){5}$/u).innerText();
  }
}
