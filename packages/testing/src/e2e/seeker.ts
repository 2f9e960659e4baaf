import type {Locator, Page} from 'playwright-core';

import type {Language} from './words.ts';

/** Has a page believe that it is a Sunday night in Chicago. What is open comes first, and now nothing is. */
export const whenNothingIsOpen = (page: Page): Promise<void> =>
  page.clock.setSystemTime(new Date('2026-02-01T09:00:00Z'));

/** A person who looks for help in the finder of the city's page. They find everything by role and name. */
export class Seeker {
  readonly page: Page;
  readonly words: Language['finder'];
  readonly finder: Locator;

  constructor(page: Page, {finder}: Language) {
    this.page = page;
    this.words = finder;
    this.finder = page.locator('heard-resource-finder');
  }

  /** Opens the city's page, when nothing is open, and waits for the directory. */
  static async at(url: string, page: Page, language: Language): Promise<Seeker> {
    const seeker = new Seeker(page, language);
    await whenNothingIsOpen(page);
    await page.goto(`${url}${language.path}`);
    await seeker.box.waitFor();
    return seeker;
  }

  get box(): Locator {
    return this.finder.getByRole('searchbox', {name: this.words.box, exact: true});
  }

  /** The names of the services in the list, each a button that opens it. */
  get services(): Locator {
    return this.finder
      .getByRole('list', {name: this.words.results})
      .getByRole('heading')
      .getByRole('button');
  }

  heading(name: string): Locator {
    return this.finder.getByRole('heading', {name, exact: true});
  }

  /** Types words into the search box, and waits until the number of services found is announced. */
  async search(words: string): Promise<number> {
    await this.box.fill('');
    await this.box.pressSequentially(words);
    const announced = this.finder.getByRole('status').filter({hasText: this.words.count});
    // What was announced before stays until the person has stopped typing.
    await this.page.waitForFunction(
      ([status, shown]) => !!status && status.textContent?.trim() === shown?.textContent?.trim(),
      [await announced.elementHandle(), await this.finder.locator('.count').elementHandle()],
    );
    return Number(this.words.count.exec(await announced.innerText())?.[1]);
  }

  /** Opens the service at this place in the list; gives its name. */
  async open(place: number): Promise<string> {
    const name = await this.services.nth(place).innerText();
    await this.services.nth(place).click();
    await this.heading(name).waitFor();
    return name;
  }

  async back(): Promise<void> {
    await this.finder.getByRole('button', {name: this.words.back, exact: true}).click();
    await this.box.waitFor();
  }

  /** Everything on screen in the finder, as it is read. */
  text(): Promise<string> {
    return this.finder.locator('[lang][dir]').first().innerText();
  }

  /** What has the focus within the finder. */
  focused(): Promise<string> {
    return this.finder.evaluate(
      (element) => element.shadowRoot?.activeElement?.textContent?.trim() ?? '',
    );
  }

  /** The text under a title of an opened service. */
  under(title: string): Locator {
    return this.heading(title).locator('xpath=..');
  }
}
