import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it, type TestContext} from 'node:test';
import type {BrowserContext, Page} from 'playwright-core';

import {visit} from './browser.ts';
import {details} from './details.ts';
import {Reporter} from './reporter.ts';
import {useBrowser, useCity} from './setting.ts';
import {english} from './words.ts';

const browser = useBrowser();
const {form} = english;
const written = 'They shouted at me at the bus stop.';

/** A printer: it keeps what every sheet says, with the title that browsers print at its top. */
const connectPrinter = (context: BrowserContext) =>
  context.addInitScript(() => {
    window.print = () => {
      console.log(`printed: ${document.title}\n${document.body.innerText}`);
      dispatchEvent(new Event('afterprint'));
    };
  });

const printedBy = async (page: Page, press: () => Promise<void>): Promise<string> => {
  const line = page.waitForEvent('console', (message) => message.text().startsWith('printed: '));
  await press();
  return (await line).text().slice('printed: '.length);
};

const savedBy = async (page: Page, press: () => Promise<void>) => {
  const download = page.waitForEvent('download');
  await press();
  const file = await download;
  return {name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8')};
};

describe('a person who wants to keep something', () => {
  const setting = useCity();

  const arrive = async (t: TestContext) => {
    const person = await visit(browser());
    t.after(person.close);
    await connectPrinter(person.context);
    const reporter = await Reporter.at(setting().city.url, person.page, english);
    await reporter.answer({ticks: [form.insults], text: written});
    return {...person, reporter};
  };

  /** Words of the report and of the page around it, which no sheet for the pocket may have. */
  const isSilent = (text: string) => {
    for (const word of [written, form.insults, 'Sampleford', 'report', 'hate', 'http'])
      assert.ok(!text.toLowerCase().includes(word.toLowerCase()), `"${word}" stands in ${text}`);
  };

  it('P16 prints and saves the code on a sheet that says nothing else, and the code goes then', async (t) => {
    const {reporter, page, console} = await arrive(t);
    await reporter.send();
    const code = await reporter.arrival();
    const sheet = await printedBy(page, () => reporter.button(details.printCode).click());
    assert.match(sheet, new RegExp(code, 'u'));
    isSilent(sheet);
    const saved = await savedBy(page, () => reporter.button(details.saveCode).click());
    assert.deepEqual(saved, {name: 'number.txt', text: `${code}\n`});

    await reporter.saved();
    assert.equal(await reporter.form.getByText(code).count(), 0);
    assert.deepEqual(
      console.filter((line) => !line.startsWith('log: printed: ')),
      [],
    );
  });

  it('prints and saves their answers before sending, in a file that needs nothing else', async (t) => {
    const {reporter, page, console, network} = await arrive(t);
    const asked = () => network.asked.filter((it) => !it.includes('/chunks/'));
    const before = asked();
    await reporter.form.getByText(details.keepCopy, {exact: true}).click();
    const sheet = await printedBy(page, () => reporter.button(details.printAnswers).click());
    assert.match(sheet, /They shouted at me at the bus stop\./u);
    assert.doesNotMatch(sheet, /Sampleford Office|911|http/u);
    const saved = await savedBy(page, () => reporter.button(details.saveAnswers).click());
    assert.equal(saved.name, 'notes.html');
    assert.match(saved.text, /^<!doctype html>/u);
    assert.match(saved.text, /They shouted at me at the bus stop\./u);
    assert.doesNotMatch(saved.text, /<script|src=|href=|http|<!--/u);
    assert.deepEqual(asked(), before, 'nothing is asked of anybody for it');
    assert.deepEqual(
      console.filter((line) => !line.startsWith('log: printed: ')),
      [],
    );
  });

  it('finds help that fits what they told, and nobody learns what they look at', async (t) => {
    const {reporter, network} = await arrive(t);
    await reporter.tell(details.help);
    await reporter.tick(details.legal);
    await reporter.continueTo(form.check);
    await reporter.send();
    await reporter.arrival();
    await reporter.saved();
    const before = network.asked.length;
    await reporter.button(details.findHelp).click();
    await reporter.heading(details.helpThatFits).waitFor();
    await reporter.form.getByText(details.chosenHere).waitFor();
    const services = reporter.form.getByRole('list', {name: details.services});
    const service = services.getByRole('heading').getByRole('button').first();
    const name = await service.innerText();
    await service.click();
    await reporter.heading(name).waitFor();
    for (const asked of network.asked.slice(before))
      assert.match(asked, /^GET [^?]*\/(?:help\.heard|heard\/v[\d.]+\/chunks\/[\w.-]+\.js)$/u);
  });
});
