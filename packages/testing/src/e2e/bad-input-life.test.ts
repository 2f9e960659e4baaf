import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {features, presets} from '@heard/schema';
import type {Dialog, Page} from 'playwright-core';

import {finderTag, formTag, openHostPage, scriptTag, Walker} from './bad-input-page.ts';
import {visit, visitWithProfile} from './browser.ts';
import {Reporter} from './reporter.ts';
import {useBrowser, useCity} from './setting.ts';
import {filesThatHold, keptInBrowser, tracesOf} from './traces.ts';
import {english} from './words.ts';

const browser = useBrowser();
const {form: words} = english;
const mark = 'canaryQZX7391';

/** Keeps the warnings that the page shows before it goes, and lets it go. */
const warnings = (page: Page): readonly string[] => {
  const shown: string[] = [];
  page.on('dialog', (dialog: Dialog) => {
    shown.push(dialog.type());
    void dialog.accept();
  });
  return shown;
};

describe('a page with our form that comes and goes', () => {
  const setting = useCity();

  const arrive = async (t: TestContext) => {
    const person = await visit(browser());
    t.after(person.close);
    return person;
  };

  it('L01 leaves nothing in the profile, whichever form it was and whatever was typed', async (t) => {
    const {city, home} = setting();
    const profile = join(home.folder, 'profile');
    mkdirSync(profile);
    const person = await visitWithProfile(profile);
    t.after(person.close);
    const secrets: string[] = [];
    const textFor = (id: string): string => {
      const digits = `55501${String(secrets.length).padStart(3, '0')}7391`;
      const text = id.includes('-date') ? digits.slice(-4) : `${mark}${secrets.length}`;
      const isPhone = /methods-(phone|text)$/u.test(id);
      secrets.push(isPhone ? digits : text);
      return isPhone ? digits : id.endsWith('-email') ? `${text}@a.example` : text;
    };
    for (const preset of presets) {
      await openHostPage(person.page, city.url, {
        parts: {
          drafts: 'off',
          form: {
            preset,
            features: features.filter((feature) => !['map', 'files'].includes(feature)),
            demographics: 'us-spd15-2024',
            questions: [
              {id: 'custom.list', kind: 'text-list', label: 'Names', page: 'what'},
              {id: 'custom.long', kind: 'long-text', label: 'More', page: 'what'},
            ],
          },
        },
      });
      const before = await tracesOf(person.page);
      const walker = new Walker(person.page.locator('heard-report-form'));
      await walker.through(textFor);
      if (await walker.form.getByRole('button', {name: words.continue, exact: true}).count()) {
        await walker.turn();
        await walker.open();
        await walker.type(textFor);
      }
      assert.deepEqual(await tracesOf(person.page), before);
      assert.deepEqual(await keptInBrowser(person.page), []);
    }
    assert.ok(secrets.length > 60, `${secrets.length} boxes`);
    for (const line of [...person.console, ...person.network.asked])
      assert.ok(!line.includes(mark), line);
    await person.close();
    assert.notDeepEqual(filesThatHold(profile, ['A host page QZX']), [], 'it can be read');
    assert.deepEqual(filesThatHold(profile, secrets), []);
  });

  it('L07 asks before it loads again, once something is written, and is empty afterwards', async (t) => {
    const {page} = await arrive(t);
    const shown = warnings(page);
    await openHostPage(page, setting().city.url, {parts: {drafts: 'off'}});
    const reporter = new Reporter(page, english);
    await reporter.button(words.start).click();
    await page.reload();
    assert.deepEqual(shown, [], 'there was nothing to lose');
    await reporter.button(words.start).click();
    await reporter.textbox(words.ownWords).pressSequentially(mark);
    await page.reload();
    assert.deepEqual(shown, ['beforeunload']);
    await reporter.button(words.start).click();
    assert.equal(await reporter.textbox(words.ownWords).inputValue(), '');
    assert.equal(await page.getByText(mark).count(), 0);
  });

  it('L05 D07 warns whoever leaves while a report is on its way; it arrives once or not at all', async (t) => {
    const {page} = await arrive(t);
    const shown = warnings(page);
    // A draft would keep what is sent, and send it again.
    await openHostPage(page, setting().city.url, {parts: {drafts: 'off'}});
    const reporter = new Reporter(page, english);
    await reporter.answer({text: mark});
    const asked = page.waitForRequest('**/v1/intake');
    let sent = 0;
    await page.route('**/v1/intake', () => void sent++); // and never answers
    await reporter.send();
    await asked;
    await page.reload();
    assert.deepEqual(shown, ['beforeunload']);
    await reporter.heading(words.gate).waitFor();
    assert.equal(sent, 1);
    assert.equal(await page.getByText(mark).count(), 0);
  });

  it('L09 takes it off and puts it back thirty times: no listener stays, and it works as at first', async (t) => {
    const {page} = await arrive(t);
    await page.addInitScript(countListeners);
    await openHostPage(page, setting().city.url);
    const walker = new Walker(page.locator('heard-report-form'));
    // The last part that listens: drafts.
    await walker.form.getByText('this tab keeps a locked copy').waitFor();
    await walker.turn(words.start);
    await walker.type(() => mark);
    const listening = () => page.evaluate(() => window.listening());
    const before = await listening();
    assert.ok(before.length > 10, `${before.length} listeners`);
    const moves = async (isMoved: boolean) =>
      page.evaluate(async (isMoved) => {
        const form = document.querySelector('heard-report-form')!;
        for (let time = 0; time < 30; time++) {
          form.remove();
          if (!isMoved) await new Promise((resolve) => setTimeout(resolve));
          document.body.append(form);
          await (form as HTMLElement & {updateComplete?: Promise<unknown>}).updateComplete;
        }
      }, isMoved);
    await moves(true);
    assert.deepEqual(await listening(), before);
    assert.equal(await walker.form.getByRole('textbox').first().inputValue(), mark);
    await moves(false);
    await walker.form.getByRole('heading', {name: words.gate}).waitFor();
    assert.equal(await walker.form.getByText(mark).count(), 0);
    await walker.form.getByText('this tab keeps a locked copy').waitFor();
    await walker.turn(words.start);
    assert.deepEqual(await listening(), before);
    const reporter = new Reporter(page, english);
    await reporter.button(words.back).click();
    await reporter.answer({text: 'After all that.'});
    await reporter.send();
    await reporter.arrival();
  });

  it('L10 has two forms and a finder that know nothing of each other, and one way out for all', async (t) => {
    const person = await arrive(t);
    const {page} = person;
    await openHostPage(page, setting().city.url, {body: formTag + finderTag + formTag});
    const walkers = [0, 1].map((at) => new Walker(page.locator('heard-report-form').nth(at)));
    await Promise.all(walkers.map((walker) => walker.turn(words.start)));
    const box = page.locator('heard-resource-finder').getByRole('searchbox');
    await box.fill('eviction');
    for (const [at, walker] of walkers.entries()) {
      await walker.form.getByRole('textbox', {name: words.ownWords}).fill(`${mark} ${at}`);
      await walker.turn();
      await walker.form.getByRole('radio', {name: [words.contactMe, words.anonymous][at]!}).check();
    }
    for (const [at, walker] of walkers.entries()) {
      const chosen = walker.form.locator('input:checked');
      assert.equal(await chosen.count(), 1);
      assert.match((await chosen.getAttribute('id')) ?? '', [/contact_me$/u, /none$/u][at]!);
    }
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('heard-report-form, heard-resource-finder')].map((element) => {
        const root = element.shadowRoot!;
        const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
        const lost = [...root.querySelectorAll('label[for]')].filter(
          (label) => !root.getElementById((label as HTMLLabelElement).htmlFor),
        );
        return {ids, lost: lost.length};
      }),
    );
    const all = ids.flatMap((each) => each.ids);
    assert.equal(new Set(all).size, all.length, 'each id stands once on the page');
    assert.deepEqual(
      ids.map(({lost}) => lost),
      [0, 0, 0],
    );
    await walkers[1]!.toCheck();
    await walkers[1]!.press(words.send);
    await walkers[1]!.form.getByRole('heading', {name: words.arrived}).waitFor();
    assert.equal(await walkers[0]!.heading().innerText(), words.contact, 'the other one waits');
    assert.equal(await box.inputValue(), 'eviction');

    let left = 0;
    await page.route('https://www.weather.gov/**', (route) => {
      left++;
      return route.fulfill({body: '<title>Weather</title>', contentType: 'text/html'});
    });
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForURL('https://www.weather.gov/**');
    assert.equal(left, 1);
  });

  it('L11 has the script twice, in two versions: the first one stays, and nothing is thrown', async (t) => {
    const {city} = setting();
    const person = await arrive(t);
    const {page} = person;
    // The same files under another name are another version to a browser.
    await page.route('**/later/**', async (route) => {
      const url = route.request().url().replace('/later/', '/heard/');
      await route.fulfill({response: await route.fetch({url})});
    });
    const other = scriptTag.replace('/heard/heard.js', '/later/heard.js');
    await openHostPage(page, city.url, {
      head: scriptTag + other + scriptTag,
      body: formTag + finderTag,
    });
    const reporter = new Reporter(page, english);
    await reporter.answer({text: 'Twice.'});
    await reporter.send();
    await reporter.arrival();
    assert.deepEqual(person.console, []);
    const asked = person.network.asked.filter((line) => line.includes('/later/'));
    assert.equal(asked.length, 1, 'the other version was there, and left the rest to the first');
    assert.equal(await page.locator('heard-report-form .leave').count(), 1);
  });
});

declare global {
  interface Window {
    /** What the window, the document and the visual viewport are listened to for now. */
    listening: () => readonly string[];
  }
}

/** Counts listeners that outlive an element, by patching what adds and takes them away. */
function countListeners(): void {
  const active = new Map<string, string>();
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const number = (listener: object) => {
    if (!numbers.has(listener)) numbers.set(listener, ++last);
    return numbers.get(listener)!;
  };
  const isLasting = (target: EventTarget) =>
    target === window || target === document || target === window.visualViewport;
  const keyOf = (type: string, listener: object, options?: boolean | EventListenerOptions) => {
    const capture = typeof options === 'boolean' ? options : !!options?.capture;
    return `${type} ${number(listener)} ${capture}`;
  };
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = (this as EventTarget | undefined) ?? window;
    if (listener && isLasting(target)) {
      const key = keyOf(type, listener, options);
      active.set(key, type);
      if (typeof options === 'object')
        options.signal && addEventListener.call(options.signal, 'abort', () => active.delete(key));
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = (this as EventTarget | undefined) ?? window;
    if (listener && isLasting(target)) active.delete(keyOf(type, listener, options));
    return removeEventListener.call(target, type, listener, options);
  };
  window.listening = () => [...active.values()].sort();
}
