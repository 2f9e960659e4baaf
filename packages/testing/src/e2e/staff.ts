import {readFileSync} from 'node:fs';
import type {Locator, Page} from 'playwright-core';

import type {Language} from './words.ts';

/** A member of the staff at the inbox. They find everything by role and name. */
export class Staff {
  readonly page: Page;
  readonly words: Language['inbox'];
  readonly inbox: Locator;

  constructor(page: Page, {inbox}: Language) {
    this.page = page;
    this.words = inbox;
    this.inbox = page.locator('heard-inbox');
  }

  /** Opens the inbox with a key file and waits for the list. */
  static async at(url: string, page: Page, language: Language, keyFile: string): Promise<Staff> {
    const staff = new Staff(page, language);
    await page.goto(`${url}/inbox/`);
    await staff.inbox.getByLabel(staff.words.keyFile).setInputFiles(keyFile);
    await staff.inbox.getByRole('button', {name: staff.words.enter, exact: true}).click();
    await staff.heading(staff.words.list).waitFor();
    return staff;
  }

  heading(name: string): Locator {
    return this.inbox.getByRole('heading', {name, exact: true});
  }

  /** How many reports are listed. */
  count(): Promise<number> {
    return this.inbox.getByRole('listitem').getByRole('button', {name: this.words.open}).count();
  }

  /** Looks for the report of a code, and opens it. */
  async openByCode(code: string): Promise<void> {
    await this.inbox.getByText(this.words.find, {exact: true}).click();
    await this.inbox.getByRole('textbox', {name: this.words.code, exact: true}).fill(code);
    await this.inbox.getByRole('button', {name: this.words.findButton, exact: true}).click();
    const answer = this.inbox.getByRole('status').filter({hasText: this.words.found});
    await answer.getByRole('button', {name: this.words.open}).click();
    await this.heading(this.words.told).waitFor();
  }

  /** Opens the report at this place in the list, the newest first. */
  async open(place: number): Promise<void> {
    const items = this.inbox.getByRole('listitem').getByRole('button', {name: this.words.open});
    await items.nth(place).click();
    await this.heading(this.words.told).waitFor();
  }

  async backToList(): Promise<void> {
    await this.inbox.getByRole('button', {name: this.words.back, exact: true}).click();
    await this.heading(this.words.list).waitFor();
  }

  /** What is read on the open report: every row by its title. */
  async rows(): Promise<Readonly<Record<string, string>>> {
    const lists = await this.inbox
      .locator('dl')
      .evaluateAll((all) =>
        all.flatMap((list) =>
          Array.from(list.querySelectorAll('dt'), (term): [string, string] => [
            term.textContent?.trim() ?? '',
            (term.nextElementSibling as HTMLElement).innerText.trim(),
          ]),
        ),
      );
    return Object.fromEntries(lists);
  }

  /** Saves a file of the open report, by its number; gives its bytes. */
  async save(number: number): Promise<Buffer> {
    const download = this.page.waitForEvent('download');
    await this.inbox.getByRole('button', {name: this.words.save(number), exact: true}).click();
    return readFileSync(await (await download).path());
  }

  /** Everything on the open report, as it is read. */
  text(): Promise<string> {
    return this.inbox.locator('[lang][dir]').first().innerText();
  }
}
