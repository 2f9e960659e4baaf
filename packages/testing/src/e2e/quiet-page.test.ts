import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {visit, type Visit} from './browser.ts';
import {Reporter} from './reporter.ts';
import {Seeker} from './seeker.ts';
import {useBrowser, useCity} from './setting.ts';
import {Staff} from './staff.ts';
import {english, spanish} from './words.ts';

const browser = useBrowser();

/** Nothing blocked, nothing said, nothing asked of anybody else, nothing left behind. */
const isQuiet = async ({context, network, console}: Visit, origin: string): Promise<void> => {
  assert.deepEqual(console, []);
  const exchanges = await network.exchanges();
  assert.ok(exchanges.length > 5);
  for (const {url, headers, answer} of exchanges) {
    assert.equal(new URL(url).origin, origin);
    assert.equal(new URL(url).search, '');
    assert.equal(headers['cookie'] || undefined, undefined);
    assert.equal(headers['referer'] || undefined, undefined);
    assert.equal(answer?.headers['set-cookie'], undefined);
  }
  const stored = await context.storageState({indexedDB: true});
  assert.deepEqual(stored, {cookies: [], origins: []});
};

describe('the page of a city that allows as little as it can', () => {
  const setting = useCity();

  it('sends a strict policy with the page and the inbox', async () => {
    for (const path of ['/', '/es/', '/inbox/']) {
      const {headers} = await fetch(setting().city.url + path);
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/u);
      assert.match(policy, /require-trusted-types-for 'script'/u);
      // Staff listen to sound files, which are opened in the memory of the browser.
      const rest = path === '/inbox/' ? policy.replace('media-src blob:', '') : policy;
      assert.doesNotMatch(rest, /unsafe-|data:|blob:|\*/u);
    }
  });

  for (const language of [english, spanish])
    it(`blocks nothing and asks nobody else while people report, look for help and read, in ${language.tag} (P06)`, async (t) => {
      const {city, home} = setting();
      const {form} = language;
      const person = await visit(browser(), language.tag);
      t.after(person.close);

      const seeker = await Seeker.at(city.url, person.page, language);
      await seeker.search('eviction');
      await seeker.open(0);
      await seeker.back();

      const reporter = await Reporter.at(city.url, person.page, language);
      await reporter.button(form.start).click();
      await reporter.button(form.continue).click();
      await reporter.heading(form.toChange).waitFor();
      await reporter.button(form.back).click();
      await reporter.answer({
        ticks: [form.threats],
        text: 'A quiet page.',
        contact: {name: 'Quiet', email: 'quiet@example.org'},
        place: 'Quiet Street',
        readers: [form.civilRights],
      });
      // a strict policy must not cost the looks: all of ours come as constructable sheets
      const color = (button: Element) => getComputedStyle(button).backgroundColor;
      assert.notEqual(await reporter.button(form.send).evaluate(color), 'rgba(0, 0, 0, 0)');
      await reporter.send();
      const code = await reporter.arrival();
      await isQuiet(person, city.url);

      const desk = await visit(browser(), language.tag);
      t.after(desk.close);
      const key = home.keyFile('hotline-daily');
      const staff = await Staff.at(city.url, desk.page, language, key);
      await staff.openByCode(code);
      await staff.backToList();
      await staff.open(0);
      await isQuiet(desk, city.url);
    });
});
