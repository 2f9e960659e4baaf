import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import type {Page} from 'playwright-core';

import {visit} from './browser.ts';
import {heardAtDocument, listenAtDocument} from './listening-host.ts';
import {Reporter} from './reporter.ts';
import {useBrowser, useCity} from './setting.ts';
import {Staff} from './staff.ts';
import {english, spanish} from './words.ts';

const browser = useBrowser();
const exit = 'https://www.weather.gov/';

describe('the form in a frame of another origin', () => {
  const setting = useCity();

  const open = async (t: TestContext, prepare?: (page: Page) => Promise<unknown>) => {
    const person = await visit(browser());
    t.after(person.close);
    const {page, context} = person;
    await listenAtDocument(context);
    await context.route(`${exit}**`, (route) =>
      route.fulfill({body: '<title>Weather</title>', contentType: 'text/html'}),
    );
    await prepare?.(page);
    const reporter = await Reporter.framedAt(setting().city.url, page, english);
    return {person, reporter, page};
  };

  it('is asked for once', async (t) => {
    const documents: string[] = [];
    await open(t, async (page) => {
      page.on('request', (request) => {
        if (request.url().includes('/frame/')) documents.push(request.url());
      });
    });
    assert.equal(documents.length, 1, documents.join('\n'));
  });

  it('takes a report that arrives and opens, and is in no place of the host page', async (t) => {
    const {city, home} = setting();
    const {reporter, person, page} = await open(t);
    const text = 'They shouted at my mother near the fountain.';
    await reporter.answer({text});
    assert.equal(await page.getByText('fountain').count(), 0, 'on the host page');
    await reporter.send();
    const code = await reporter.arrival();
    const heard = JSON.stringify(await heardAtDocument(page));
    assert.ok(heard.includes('heard-report-submitted'), 'the event that it is there');
    for (const secret of ['fountain', code, code.replaceAll(' ', '')])
      assert.ok(!heard.includes(secret), secret);
    assert.deepEqual(person.console, []);

    const desk = await visit(browser());
    t.after(desk.close);
    const staff = await Staff.at(city.url, desk.page, english, home.keyFile('hotline-daily'));
    await staff.openByCode(code);
    assert.ok(Object.values(await staff.rows()).includes(text));
  });

  const focusPlaces: readonly (readonly [string, (form: Reporter) => Promise<unknown>])[] = [
    ['in the frame', (form) => form.button(form.words.start).focus()],
    ['on the page', (form) => form.page.getByRole('link', {name: 'Skip to the main'}).focus()],
  ];
  for (const [where, focus] of focusPlaces)
    it(`P02 leaves by Shift three times with the focus ${where}, and Back does not return`, async (t) => {
      const {reporter, page} = await open(t, (page) => page.goto('about:blank'));
      await reporter.button(reporter.words.listen).waitFor();
      const form = page.locator('heard-report-form');
      await form.getByRole('link', {name: reporter.words.leave, exact: true}).waitFor();
      await page.waitForFunction(
        () =>
          performance.getEntriesByType('resource').some(({name}) => name.includes('exit-watch-')) &&
          document.readyState === 'complete',
      );
      await focus(reporter);
      await page.keyboard.press('Shift');
      await page.getByText(`●○○${reporter.words.leave}`).waitFor();
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      await page.waitForURL(`${exit}**`);
      await page.goBack();
      assert.equal(page.url(), 'about:blank');
    });

  it('P02 leaves by its link in the page, which is blank in the same task', async (t) => {
    const {reporter, page} = await open(t);
    await reporter.button(reporter.words.start).click();
    await reporter.textbox(reporter.words.ownWords).fill('Near the fountain.');
    const isBlank = await page.evaluate(() => {
      const root = document.querySelector('heard-report-form')!.shadowRoot!;
      root.querySelector<HTMLElement>('a.leave')!.click();
      return !document.body && !document.querySelector('iframe');
    });
    assert.equal(isBlank, true);
    await page.waitForURL(`${exit}**`);
  });

  it('has one way out in sight, and a second at the end of its page that leads out of the whole', async (t) => {
    const {reporter, page} = await open(t);
    await reporter.button(reporter.words.listen).waitFor();
    const links = page.getByRole('link', {name: reporter.words.leave, exact: true});
    const inFrame = reporter.form.getByRole('link', {name: reporter.words.leave, exact: true});
    assert.equal(await inFrame.count(), 1, 'in the frame: the one at the end');
    await inFrame.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${exit}**`);
    assert.equal(await links.count(), 0);
  });

  it('brings the heading of the next page into sight', async (t) => {
    const {reporter, page} = await open(t);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await reporter.button(reporter.words.start).click();
    const heading = reporter.heading(reporter.words.happened);
    await heading.waitFor();
    await page.waitForFunction(() => scrollY < 300);
    const box = await heading.boundingBox();
    assert.ok(box && box.y > 0 && box.y < 600, JSON.stringify(box));
  });

  it('speaks the language of the page when that changes, and keeps what was written', async (t) => {
    const {reporter, page} = await open(t);
    await reporter.button(reporter.words.start).click();
    await reporter.textbox(reporter.words.ownWords).fill('Near the fountain.');
    await page.evaluate(() => (document.documentElement.lang = 'es'));
    const frame = page.locator('heard-report-form iframe').contentFrame();
    const inSpanish = new Reporter(page, spanish, frame);
    await inSpanish.heading(spanish.form.happened).waitFor();
    assert.equal(await inSpanish.textbox(spanish.form.ownWords).inputValue(), 'Near the fountain.');
    await page.getByRole('link', {name: spanish.form.leave, exact: true}).waitFor();
  });

  it('looks like the page: its accent, its font, light or dark', async (t) => {
    const {reporter, page} = await open(t);
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--heard-accent', 'rgb(102, 51, 153)');
      document.documentElement.style.colorScheme = 'dark';
    });
    const start = reporter.button(reporter.words.start);
    const color = () => start.evaluate((button) => getComputedStyle(button).backgroundColor);
    const isDark = () =>
      start.evaluate(({ownerDocument}) => ownerDocument.documentElement.style.colorScheme);
    while ((await color()) !== 'rgb(102, 51, 153)' || (await isDark()) !== 'dark');
    const [ours, theirs] = await Promise.all([
      start.evaluate((button) => getComputedStyle(button).fontFamily),
      page.evaluate(() => getComputedStyle(document.body).fontFamily),
    ]);
    assert.equal(ours, theirs);
  });

  it('stands on no page that it was not made for', async (t) => {
    const person = await visit(browser());
    t.after(person.close);
    const {page} = person;
    const {url} = setting().city;
    // The same page by another name is a page that nobody named.
    await page.route('**/framed/', async (route) => {
      const answer = await route.fetch();
      const {'content-security-policy': _policy, ...headers} = answer.headers();
      await route.fulfill({response: answer, headers});
    });
    await page.goto(`${url.replace('localhost', '127.0.0.1')}/framed/`);
    const says = await page.waitForEvent('console', (line) => line.text().includes('not answer'));
    assert.match(says.text(), /names http:\/\/127\.0\.0\.1:\d+ among those that may frame it/);
    await page.getByRole('link', {name: '555-0100'}).waitFor();
  });

  it('is a page with the form when it is opened by itself', async (t) => {
    const person = await visit(browser());
    t.after(person.close);
    const {page} = person;
    const reporter = new Reporter(page, english);
    const response = await page.goto(
      `${setting().city.url.replace('localhost', '127.0.0.1')}/frame/sampleford`,
    );
    assert.equal(response?.status(), 200);
    await reporter.heading(reporter.words.gate).waitFor();
    assert.equal(
      await reporter.form.getByRole('link', {name: reporter.words.leave}).first().isVisible(),
      true,
    );
  });
});
