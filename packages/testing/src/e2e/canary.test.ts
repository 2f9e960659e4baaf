import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {visit, visitWithProfile} from './browser.ts';
import {details} from './details.ts';
import {heardAtDocument, listenAtDocument} from './listening-host.ts';
import {Reporter} from './reporter.ts';
import {Seeker} from './seeker.ts';
import {useBrowser, useCity} from './setting.ts';
import {Staff} from './staff.ts';
import {everythingStored, storages} from './storage.ts';
import {filesThatHold, inBase64, keptInBrowser, tracesOf} from './traces.ts';
import {english} from './words.ts';

const browser = useBrowser();
const {form} = english;

/** One for each field of the form and the finder; no other text has anything like them. */
const canaries = {
  text: 'narrativeQZX81733canary',
  name: 'nameQZX81733canary',
  call: '312-555-0147',
  message: '312-555-0162',
  email: 'emailQZX81733canary@example.org',
  safely: 'safelyQZX81733canary',
  place: 'placeQZX81733canary',
  shop: 'shopQZX81733canary',
  line: 'lineQZX81733canary',
  wordsUsed: 'wordsQZX81733canary',
};
const searched = 'searchQZX81733canary';
const answers = Object.values(canaries);
const secrets = [...answers, searched];
const userAgent = 'Mozilla/5.0 AgentQZX81733canary';

const holdsNone = (text: string, where: string, none = secrets) => {
  for (const secret of none)
    for (const form of [secret, ...inBase64(secret).map(String), encodeURIComponent(secret)])
      assert.ok(!text.includes(form), `${secret} stands in ${where}`);
};

for (const {name, open, skip} of storages)
  describe(`what a person typed, with reports stored in ${name}`, {skip}, () => {
    const setting = useCity({open});

    it('is nowhere but in the report that the staff open', async (t) => {
      const {city, home, storage} = setting();
      const profile = join(home.folder, 'profile');
      mkdirSync(profile);
      const person = await visitWithProfile(profile, {userAgent});
      t.after(person.close);
      await listenAtDocument(person.context);
      const {page} = person;

      const seeker = await Seeker.at(city.url, page, english);
      const before = await tracesOf(page);
      await seeker.search(searched);
      await seeker.box.press('Enter');

      const reporter = new Reporter(page, english);
      await reporter.button(form.start).click();
      await reporter.tick(form.insults);
      await reporter.textbox(form.ownWords).pressSequentially(canaries.text);
      await reporter.continueTo(form.contact);
      await reporter.choose(form.contactMe);
      await reporter.textbox(form.name).pressSequentially(canaries.name);
      await reporter.textbox(form.phone).pressSequentially(canaries.call);
      await reporter.textbox(form.phoneForMessages).pressSequentially(canaries.message);
      await reporter.textbox(form.emailAddress).pressSequentially(canaries.email);
      await reporter.continueTo(form.contactSafely);
      await reporter.textbox(details.bestTimes).pressSequentially(canaries.safely);
      await reporter.continueTo(form.where);
      await reporter.choose(form.atAPlace);
      await reporter.textbox(form.place).pressSequentially(canaries.place);
      await reporter.tick(details.transit);
      await reporter.textbox(details.busLine).pressSequentially(canaries.line);
      await reporter.tick(details.shop);
      await reporter.textbox(details.placeName).pressSequentially(canaries.shop);
      // a mistake and the way back must not leave a trace either
      await reporter.button(form.back).click();
      await reporter.button(form.back).click();
      await reporter.textbox(form.emailAddress).fill('emailQZX81733canary');
      await reporter.button(form.continue).click();
      await reporter.form.getByRole('link', {name: form.mendEmail}).click();
      await reporter.textbox(form.emailAddress).fill(canaries.email);
      await reporter.continueTo(form.contactSafely);
      await reporter.continueTo(form.where);
      await reporter.continueTo(form.readers);
      await reporter.continueTo(form.uses);
      await reporter.continueTo(form.check);
      await reporter.tell(details.wordsPage);
      await reporter.textbox(details.wordsUsed).pressSequentially(canaries.wordsUsed);
      await reporter.continueTo(form.check);
      assert.deepEqual(await tracesOf(page), before);
      await reporter.send();
      const code = await reporter.arrival();
      assert.deepEqual(await tracesOf(page), before);

      const events = await heardAtDocument(page);
      // the host does hear: focus moves, and that a report was sent
      assert.ok('focusin' in events && 'heard-report-submitted' in events);
      for (const [type, said] of Object.entries(events)) {
        holdsNone(said, `the event ${type}`);
        assert.ok(!said.includes(code.replaceAll(' ', '')), `the code stands in ${type}`);
      }
      holdsNone(person.console.join('\n'), 'the console');
      for (const {method, url, headers, body, answer} of await person.network.exchanges()) {
        const request = `${method} ${url}\n${JSON.stringify(headers)}\n${body}`;
        holdsNone(request, `the request ${method} ${url}`);
        holdsNone(JSON.stringify(answer ?? {}), `the answer to ${method} ${url}`);
        assert.ok(!request.includes(code.replaceAll(' ', '')));
      }
      assert.deepEqual(await keptInBrowser(page), []);
      assert.deepEqual(await person.context.storageState({indexedDB: true}), {
        cookies: [],
        origins: [],
      });
      // The answers are gone from the page, too. What was searched still stands in its box.
      const left = await page.locator('html').evaluate(everythingIn);
      assert.ok(left.includes(searched));
      holdsNone(left, 'the page after sending', answers);
      await person.close();
      assert.notDeepEqual(filesThatHold(profile, [before.title]), [], 'the profile can be read');
      assert.deepEqual(filesThatHold(profile, secrets), []);

      const desk = await visit(browser());
      t.after(desk.close);
      const staff = await Staff.at(city.url, desk.page, english, home.keyFile('hotline-daily'));
      await staff.openByCode(code);
      const read = await staff.text();
      for (const [field, canary] of Object.entries(canaries))
        assert.ok(read.includes(canary), `the staff do not read the ${field}`);
      await desk.close();

      assert.equal(await city.interrupt(), 0);
      holdsNone(city.output(), 'what the server printed');
      await storage.look(async (database) => {
        const stored = await everythingStored(database);
        assert.ok(stored.includes(Buffer.from('age-encryption.org').toString('hex')));
        holdsNone(stored, 'the database');
        for (const secret of [...secrets, userAgent])
          assert.ok(!stored.includes(Buffer.from(secret).toString('hex')));
      });
      assert.deepEqual(filesThatHold(home.folder, [...secrets, 'AgentQZX81733canary']), []);
    });
  });

/** Everything that is in a page: its texts, attributes and fields, in all shadow roots. */
function everythingIn(root: Element): string {
  const parts: string[] = [];
  const read = (node: ParentNode) => {
    for (const element of node.querySelectorAll('*')) {
      const {value} = element as {value?: unknown};
      parts.push(element.textContent ?? '', String(value ?? ''));
      parts.push(...Array.from(element.attributes, (attribute) => attribute.value));
      if (element.shadowRoot) read(element.shadowRoot);
    }
  };
  read(root);
  return parts.join('\n');
}
