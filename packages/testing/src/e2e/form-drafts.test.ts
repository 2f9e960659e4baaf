import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import type {BrowserContext} from 'playwright-core';

import {visitWithProfile} from './browser.ts';
import {Reporter} from './reporter.ts';
import {rowsOf} from './sealed-row.ts';
import {useCity} from './setting.ts';
import {filesThatHold, keptInBrowser, tracesOf, untilDraftKept} from './traces.ts';
import {english} from './words.ts';

const canary = 'formDraftQZX81733canary';
const passphrase = 'blueKettleQZX81733canary';
const {form} = english;

/** The city allows drafts: its configuration stands in its page. */
const allow = (context: BrowserContext, url: string, drafts: string) =>
  context.route(`${url}/`, async (route) => {
    const response = await route.fetch();
    const page = (await response.text())
      .replace(/"drafts":"[a-z]+",?/u, '')
      .replace('"tenant":', `"drafts":"${drafts}","tenant":`);
    await route.fulfill({response, body: page});
  });

describe('the form of a city that allows drafts', () => {
  const setting = useCity();

  /** A person whose browser keeps its profile, on the first page of the form. */
  const arrive = async (t: TestContext, drafts: string) => {
    const {city, home} = setting();
    const profile = join(home.folder, `profile-${t.name.length}`);
    mkdirSync(profile, {recursive: true});
    const person = await visitWithProfile(profile);
    t.after(person.close);
    person.page.on('dialog', (dialog) => void dialog.accept());
    await allow(person.context, city.url, drafts);
    const reporter = await Reporter.at(city.url, person.page, english);
    return {person, reporter, profile, page: person.page};
  };

  const write = async (reporter: Reporter) => {
    await reporter.button(form.start).click();
    await reporter.textbox(form.ownWords).fill(canary);
  };

  it('L02 P02 P03 keeps a report for the tab, until the person leaves', async (t) => {
    const {person, reporter, profile, page} = await arrive(t, 'session');
    const {city} = setting();
    const before = await tracesOf(page);
    await write(reporter);
    await untilDraftKept(page);
    await page.reload();
    await reporter.button('Continue your report').click();
    assert.equal(await reporter.textbox(form.ownWords).inputValue(), canary);
    assert.deepEqual(await tracesOf(page), before);

    await person.context.route('https://**', (route) => route.fulfill({body: 'the weather'}));
    await reporter.form.getByRole('link', {name: form.leave, exact: true}).first().click();
    await page.getByText('the weather').waitFor();
    await page.goto(city.url);
    await reporter.heading(form.gate).waitFor();
    await page.getByText('30 minutes after your last change').waitFor();
    assert.equal(await reporter.button('Continue your report').count(), 0);
    assert.deepEqual(await keptInBrowser(page), []);
    assert.deepEqual(person.console, []);
    await person.close();
    assert.notDeepEqual(filesThatHold(profile, [before.title]), [], 'the profile can be read');
    assert.deepEqual(filesThatHold(profile, [canary]), []);
  });

  it('N05 sends a report once when its page is loaded again before an answer came', async (t) => {
    const {person, reporter, page} = await arrive(t, 'session');
    const {storage} = setting();
    let sent = 0;
    await person.context.route('**/v1/intake', async (route) => {
      if (route.request().method() !== 'POST' || sent++) return route.fallback();
      await route.fetch(); // it is stored, and nobody hears of it
      await route.abort('connectionreset');
    });
    await reporter.answer({text: canary});
    await reporter.send();
    await page.getByText('The connection is not working').waitFor();
    await page.reload();
    const code = await reporter.arrival();
    assert.equal(sent, 2);
    const rows = await storage.look((database) => rowsOf(database, code));
    assert.equal(rows.length, 1);
    assert.deepEqual(await keptInBrowser(page), []);
  });

  it('P03 keeps a report with a passphrase, which nobody reads in the profile', async (t) => {
    const {person, reporter, profile, page} = await arrive(t, 'passphrase');
    await write(reporter);
    assert.deepEqual(await keptInBrowser(page), []);
    await reporter.button('Save and come back later').click();
    await reporter.form.getByLabel('Passphrase', {exact: true}).pressSequentially(passphrase);
    await reporter.button('Save').click();
    await reporter.heading('Your report is saved').waitFor();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    assert.deepEqual(asked, [], 'nothing is lost, so nothing is asked');
    await person.close();
    assert.notDeepEqual(filesThatHold(profile, ['heard-drafts']), [], 'the profile can be read');
    assert.deepEqual(filesThatHold(profile, [canary, passphrase]), []);

    const later = await visitWithProfile(profile);
    t.after(later.close);
    await allow(later.context, setting().city.url, 'passphrase');
    const again = await Reporter.at(setting().city.url, later.page, english);
    await again.form.getByText('Continue a saved report').click();
    await again.form.getByLabel('Passphrase', {exact: true}).fill(passphrase);
    await again.button('Open').click();
    await again.heading(form.happened).waitFor();
    assert.equal(await again.textbox(form.ownWords).inputValue(), canary);
    assert.deepEqual(later.console, []);
  });
});
