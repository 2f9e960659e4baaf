import type {Config} from '@heard/schema';
import type {Locator, Page} from 'playwright-core';

import {english} from './words.ts';

const {form: words} = english;

const linkBetween = '<a href="tel:+15550100">Call us</a>';
export const formTag = `<heard-report-form config="/own.json">${linkBetween}</heard-report-form>`;
export const finderTag = `<heard-resource-finder config="/own.json">${linkBetween}</heard-resource-finder>`;
export const scriptTag = '<script type="module" src="/heard/heard.js"></script>';

/** A page of a host that has nothing but these tags on it. */
export const hostPage = (head: string, body: string) => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>A host page QZX</title>
  <link rel="icon" href="/seal.svg">${head}</head><body>${body}</body></html>`;

/** What stands on the page of a host, and how its configuration differs from that of the city. */
export interface HostPage {
  readonly body?: string;
  readonly head?: string;
  readonly parts?: Partial<Config>;
  /** Where the page is; at the city by default. */
  readonly origin?: string;
}

/** Opens a page of a host with a configuration of its own, and gives its address. */
export const openHostPage = async (
  page: Page,
  city: string,
  {body = formTag, head = scriptTag, parts = {}, origin = city}: HostPage = {},
): Promise<string> => {
  const config = (await (await fetch(`${city}/heard.config.json`)).json()) as Config;
  // Another origin is the city behind another name: its files, its intake.
  if (origin !== city)
    await page.route(`${origin}/**`, async (route) => {
      const {pathname} = new URL(route.request().url());
      await route.fulfill({response: await route.fetch({url: city + pathname})});
    });
  await page.route(`${origin}/own.json`, (route) => route.fulfill({json: {...config, ...parts}}));
  await page.route(`${origin}/host`, (route) =>
    route.fulfill({body: hostPage(head, body), contentType: 'text/html'}),
  );
  await page.goto(`${origin}/host`);
  return `${origin}/host`;
};

/** What opens every question that has words for an answer. */
const opening = [
  ...['incident-types-verbal', 'incident-types-property', 'incident-types-online'],
  ...['contact-preference-contact_me', 'incident-place-mode-area', 'incident-setting-shop'],
  ...['reporter-role-targeted', 'bias-perceived-anti_other', 'witnesses-present-yes'],
  ...['reportedTo-police', 'concern-kinds-rumor', 'reporter-isMinor-18_plus'],
];

/** A person who goes through every page of whatever form there is, and types into every box with real keys. */
export class Walker {
  readonly form: Locator;

  constructor(form: Locator) {
    this.form = form;
  }

  heading(): Locator {
    return this.form.locator('.page-heading');
  }

  press(name: string): Promise<void> {
    return this.form.getByRole('button', {name, exact: true}).first().click();
  }

  /** Goes on to the next page. */
  async turn(button = words.continue): Promise<void> {
    const before = (await this.heading().innerText()).replace(/[?.]/gu, String.raw`\$&`);
    await this.press(button);
    await this.heading()
      .filter({hasNotText: new RegExp(`^\\s*${before}\\s*$`, 'u')})
      .waitFor();
  }

  /** Opens what can be opened on the page. */
  async open(): Promise<void> {
    for (const end of opening) {
      const option = this.form.locator(`input[id$="-${end}"]`);
      // Some stand in a group that is folded away.
      if ((await option.count()) && !(await option.isChecked()))
        await option.evaluate((input) => (input as HTMLInputElement).click());
    }
  }

  /** Types what `textFor` gives into every box of the page. */
  async type(textFor: (id: string) => string): Promise<void> {
    const boxes = this.form.locator(
      'input:not([type=radio], [type=checkbox], [type=file]), textarea',
    );
    for (const box of await boxes.all()) {
      if (!(await box.isVisible()) || (await box.inputValue())) continue;
      const id = (await box.getAttribute('id')) ?? '';
      await box.pressSequentially(textFor(id.replace(/^heard-\d+-/u, '')));
    }
  }

  /** Goes on to the check page; `answer` does what there is to do on each. */
  async toCheck(answer: () => Promise<void> = async () => {}): Promise<void> {
    while ((await this.heading().innerText()) !== words.check) {
      await answer();
      await this.turn();
    }
  }

  /** All pages from the first to the check page, and all optional ones. */
  async through(textFor: (id: string) => string): Promise<void> {
    const answer = async () => {
      await this.open();
      await this.type(textFor);
    };
    await this.turn(words.start);
    await this.toCheck(answer);
    if (!(await this.form.getByRole('button', {name: words.tellMore}).count())) return;
    await this.turn(words.tellMore);
    await this.toCheck(answer);
  }
}
