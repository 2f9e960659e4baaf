import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import type {Config} from '@heard/schema';

import {formTag, hostPage, openHostPage, scriptTag, Walker} from './bad-input-page.ts';
import {visit} from './browser.ts';
import {Reporter} from './reporter.ts';
import {useBrowser, useCity} from './setting.ts';
import {keptInBrowser, untilDraftKept} from './traces.ts';
import {english} from './words.ts';

const browser = useBrowser();
const {form: words} = english;
const mark = 'canaryQZX7391';

describe('the form on pages of others', () => {
  const setting = useCity();

  describe('where nobody tries things out any more', () => {
    /** Our own check of a configuration runs where somebody tries things out: not there. */
    const origin = 'https://www.city.example';

    const open = async (t: TestContext, parts: object) => {
      const person = await visit(browser());
      t.after(async () => {
        await person.page.unrouteAll({behavior: 'ignoreErrors'});
        await person.close();
      });
      await openHostPage(person.page, setting().city.url, {
        origin,
        parts: parts as Partial<Config>,
      });
      return person;
    };
    const isAway = async ({page, console}: Awaited<ReturnType<typeof open>>, advice: RegExp) => {
      if (!console.length) await page.waitForEvent('console');
      assert.equal(console.length, 1, console.join('\n'));
      assert.match(console[0]!, advice);
      assert.ok(await page.getByRole('link', {name: 'Call us'}).isVisible());
    };

    const wrongForms: Readonly<Record<string, unknown>> = {
      'questions that are a text': {questions: 'custom.a'},
      'null for a question': {questions: [null]},
    };
    for (const [name, form] of Object.entries(wrongForms))
      it(`C02 leaves what stands between the tags, and says how to mend it: ${name}`, async (t) => {
        await isAway(
          await open(t, {form}),
          /<heard-report-form> The configuration has mistakes:\n {2}form\./u,
        );
      });

    for (const href of ['javascript:window.__xss=1', 'data:text/html,x'])
      it(`C18 never leads to ${href}`, async (t) => {
        await isAway(
          await open(t, {safety: {emergencyNumber: '911', exitUrl: href}}),
          /"exitUrl"/u,
        );

        const person = await open(t, {
          otherWays: [
            {label: 'Another way', href},
            {label: 'Call', href: 'tel:+1555'},
          ],
        });
        const {page} = person;
        await page.route('**/v1/intake', (route) =>
          route.fulfill({
            status: 400,
            json: {type: 'urn:heard:problem:malformed-body', title: 'x', status: 400},
          }),
        );
        const reporter = new Reporter(page, english);
        await reporter.answer({text: mark});
        await reporter.send();
        await reporter.form.getByRole('link', {name: 'Call', exact: true}).waitFor();
        assert.equal(await reporter.form.getByRole('link', {name: 'Another way'}).count(), 0);
      });
  });

  describe('in a browser', () => {
    it('S01 S03 S04 that keeps nothing, in a frame without an origin, says so and sends', async (t) => {
      const person = await visit(browser());
      t.after(person.close);
      const {page} = person;
      const {url} = setting().city;
      const headers = {'access-control-allow-origin': '*', 'access-control-allow-headers': '*'};
      const config = (await (await fetch(`${url}/heard.config.json`)).json()) as Config;
      await page.route(`${url}/**`, async (route) => {
        const {origin: _, ...asked} = route.request().headers();
        const response = await route.fetch({headers: asked});
        return route.fulfill({response, headers: {...response.headers(), ...headers}});
      });
      await page.route(`${url}/own.json`, (route) =>
        route.fulfill({json: {...config, drafts: 'session'}, headers}),
      );
      const frame =
        '<iframe title="Form" src="/framed" sandbox="allow-scripts allow-forms"></iframe>';
      for (const [path, content] of [
        ['framed', hostPage(scriptTag, formTag)],
        ['host', hostPage('', frame)],
      ] as const)
        await page.route(`${url}/${path}`, (route) =>
          route.fulfill({body: content, contentType: 'text/html'}),
        );
      await page.goto(`${url}/host`);

      const walker = new Walker(page.frameLocator('iframe').locator('heard-report-form'));
      await walker.form.getByText('This browser keeps no copy of your answers.').waitFor();
      await walker.turn(words.start);
      await walker.type(() => mark);
      await walker.turn();
      await walker.form.getByRole('radio', {name: words.anonymous}).check();
      await walker.toCheck();
      await walker.press(words.send);
      await walker.form.getByRole('heading', {name: words.arrived}).waitFor();
      assert.deepEqual(
        person.console.filter((line) => line.startsWith('uncaught')),
        [],
      );
      assert.deepEqual(await keptInBrowser(page), []);
    });

    it('L03 that freezes the page and lets it go on keeps everything, on the page and in the tab', async (t) => {
      const person = await visit(browser());
      t.after(person.close);
      const {page} = person;
      await openHostPage(page, setting().city.url, {parts: {drafts: 'session'}});
      const walker = new Walker(page.locator('heard-report-form'));
      await walker.turn(words.start);
      await walker.type(() => mark);
      const devTools = await person.context.newCDPSession(page);
      await devTools.send('Page.setWebLifecycleState', {state: 'frozen'});
      await devTools.send('Page.setWebLifecycleState', {state: 'active'});
      const reporter = new Reporter(page, english);
      assert.equal(await reporter.textbox(words.ownWords).inputValue(), mark);
      await untilDraftKept(page);
      await walker.turn();
      await reporter.choose(words.anonymous);
      await walker.toCheck();
      await reporter.send();
      await reporter.arrival();
      assert.deepEqual(person.console, []);
    });

    for (const days of [-2, 2])
      it(`D09 whose clock is ${Math.abs(days)} days ${days < 0 ? 'late' : 'early'} sends a report that arrives`, async (t) => {
        const person = await visit(browser());
        t.after(person.close);
        const {page} = person;
        await page.clock.setSystemTime(Date.now() + days * 86_400_000);
        const reporter = await Reporter.at(setting().city.url, page, english);
        await reporter.answer({text: 'At another time.'});
        await reporter.send();
        await reporter.arrival();
      });
  });
});
