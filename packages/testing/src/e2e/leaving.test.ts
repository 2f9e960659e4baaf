import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {chromium, type Page} from 'playwright-core';

import {CHROMIUM_ARGS} from '../browsers/engines.ts';
import {findProgram} from '../run/find-program.ts';
import {visit} from './browser.ts';
import {Reporter} from './reporter.ts';
import {useBrowser, useCity} from './setting.ts';
import {english} from './words.ts';

const browser = useBrowser();
const {form} = english;
const canary = 'canary7391';
const exit = 'https://www.weather.gov/';

/** A site before the form, so that Back has somewhere to lead, and the site that the way out opens. */
const withNeighbors = async (page: Page) => {
  const asked: {readonly referer: string | undefined}[] = [];
  const {promise: answers, resolve: answer} = Promise.withResolvers<void>();
  await page.route('https://news.example/**', (route) =>
    route.fulfill({contentType: 'text/html', body: '<title>News</title>News'}),
  );
  await page.route(`${exit}**`, async (route) => {
    asked.push({referer: (await route.request().allHeaders())['referer']});
    await answers;
    await route.fulfill({contentType: 'text/html', body: '<title>Weather</title>Weather'});
  });
  await page.goto('https://news.example/');
  return {asked, answer};
};

/** Whether anything of what the person wrote is in the page, its fields or its title. */
const holdsCanary = (page: Page): Promise<boolean> =>
  page.evaluate((word) => {
    const inTree = (tree: Document | ShadowRoot): boolean =>
      [...tree.querySelectorAll('*')].some(
        (element) =>
          (element.textContent ?? '').includes(word) ||
          ('value' in element && String(element.value).includes(word)) ||
          (element.shadowRoot !== null && inTree(element.shadowRoot)),
      );
    return document.title.includes(word) || inTree(document);
  }, canary);

describe('a person who has to leave', () => {
  const setting = useCity();

  const writing = async (t: TestContext) => {
    const person = await visit(browser());
    t.after(person.close);
    const {page} = person;
    const neighbors = await withNeighbors(page);
    const reporter = await Reporter.at(setting().city.url, page, english);
    await reporter.button(form.start).click();
    await reporter.textbox(form.ownWords).fill(canary);
    // The second link comes with the rest of the form, and so does Shift.
    await reporter.form.getByRole('link', {name: form.leave}).nth(1).waitFor({state: 'attached'});
    // Playwright can not look into a page that is about to go: let the page say what is left on it.
    await page.evaluate(() => {
      const say = () =>
        setTimeout(() => console.log(`seen: ${document.documentElement.innerText}`));
      for (const type of ['keyup', 'click']) addEventListener(type, say, {capture: true});
    });
    return {page, reporter, ...neighbors};
  };

  const shift3 = async (page: Page) => {
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift');
  };

  for (const [how, leave] of [
    ['with Shift, from inside a text box', ({page}: {page: Page}) => shift3(page)],
    [
      'with the button',
      ({reporter}: {reporter: Reporter}) =>
        reporter.form.getByRole('link', {name: form.leave}).first().click({noWaitAfter: true}),
    ],
    [
      'with the link at the top of the page around it',
      ({page}: {page: Page}) => page.locator('a#leave').press('Enter', {noWaitAfter: true}),
    ],
  ] as const)
    it(`is gone ${how}: the page is blank at once, and Back does not return to it (P02)`, async (t) => {
      const writer = await writing(t);
      const {page, asked, answer} = writer;
      const entries = await page.evaluate(() => history.length);
      await writer.reporter.textbox(form.ownWords).focus();
      const left = page.waitForEvent('console', (line) => line.text().trim() === 'seen:');
      await leave(writer);
      await left; // the neutral site lets them wait: meanwhile there is nothing to see
      answer();
      await page.waitForURL(exit);
      assert.deepEqual(asked[0], {referer: undefined}, 'the site is not told where they were');
      assert.equal(await page.evaluate(() => history.length), entries);
      await page.goBack();
      assert.equal(page.url(), 'https://news.example/');
    });

  it('changes neither address nor title nor history while they go through the form (P04)', async (t) => {
    const person = await visit(browser());
    t.after(person.close);
    const {page} = person;
    const state = () => page.evaluate(() => `${location.href} ${document.title} ${history.length}`);
    const reporter = await Reporter.at(setting().city.url, page, english);
    const before = await state();
    await reporter.answer({text: canary});
    assert.equal(await state(), before);
    await reporter.send();
    await reporter.arrival();
    assert.equal(await state(), before);
  });
});

describe('a person who comes back with the button Back', () => {
  const setting = useCity();

  // A page that is brought back is not loaded again.
  const cameBack = {waitUntil: 'commit'} as const;

  /** Playwright switches the memory for Back off; people have it. */
  const withMemory = async (t: TestContext) => {
    const remembering = await chromium.launch({
      executablePath: findProgram('chromium'),
      args: [...CHROMIUM_ARGS],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    t.after(() => remembering.close());
    const {page} = await visit(remembering);
    page.on('dialog', (dialog) => void dialog.accept());
    return page;
  };

  for (const restored of [true, false])
    it(`finds ${restored ? 'a cover' : 'an empty form'} and nothing they wrote (L06, P01)`, async (t) => {
      const page = restored ? await withMemory(t) : (await visit(browser())).page;
      page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
      await withNeighbors(page);
      const reporter = await Reporter.at(setting().city.url, page, english);
      await reporter.answer({text: canary, contact: {name: canary, email: `${canary}@a.example`}});
      assert.equal(await holdsCanary(page), true, 'it is on the check page');
      await page.goto('https://news.example/later');
      await page.goBack(cameBack);
      if (restored) {
        await reporter.heading('We cleared this page when you left it').waitFor();
        await reporter.button('Start again').click();
      }
      await reporter.heading(form.gate).waitFor();
      assert.equal(await holdsCanary(page), false);
    });

  it('finds neither report nor code after it was sent, and sends nothing more (P01 D06)', async (t) => {
    const page = await withMemory(t);
    await withNeighbors(page);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
    });
    const reporter = await Reporter.at(setting().city.url, page, english);
    await reporter.answer({text: canary});
    await reporter.send();
    const code = await reporter.arrival();
    await page.goto('https://news.example/later');
    await page.goBack(cameBack);
    await reporter.heading('We cleared this page when you left it').waitFor();
    assert.equal(await holdsCanary(page), false);
    assert.equal(await page.locator('heard-report-form').getByText(code).count(), 0);
    await reporter.button('Start again').click();
    await reporter.heading(form.gate).waitFor();
    assert.equal(await reporter.button(form.send).count(), 0);
    assert.deepEqual(sent, ['/v1/intake']);
  });
});
