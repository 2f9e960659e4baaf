import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Locator} from 'playwright-core';

import {visit} from './browser.ts';
import {Reporter} from './reporter.ts';
import {useBrowser, useCity} from './setting.ts';
import {english} from './words.ts';

const browser = useBrowser();
const {form} = english;

/** More than a page has controls. */
const ENOUGH = 80;

describe('a person who uses the keyboard alone', () => {
  const setting = useCity();

  it('reports with Tab, Space and Enter, and every page begins at its heading', async (t) => {
    const person = await visit(browser());
    t.after(person.close);
    const {keyboard} = person.page;
    const reporter = await Reporter.at(setting().city.url, person.page, english);

    const tabTo = async (control: Locator) => {
      for (let tabs = 0; tabs < ENOUGH; tabs++) {
        await keyboard.press('Tab');
        if (await control.evaluate(hasFocus)) return;
      }
      assert.fail(`Tab does not reach ${String(control)}`);
    };
    const beginsAt = async (heading: string) => {
      await reporter.heading(heading).waitFor();
      const focused = await reporter.form.evaluate(
        (element) => element.shadowRoot?.activeElement?.textContent?.trim() ?? '',
      );
      assert.equal(focused, heading);
    };
    const goOnTo = async (heading: string) => {
      await tabTo(reporter.button(form.continue));
      await keyboard.press('Enter');
      await beginsAt(heading);
    };

    await tabTo(reporter.button(form.start));
    await keyboard.press('Enter');
    await beginsAt(form.happened);
    await tabTo(reporter.form.getByRole('checkbox', {name: form.threats, exact: true}));
    await keyboard.press('Space');
    await tabTo(reporter.textbox(form.ownWords));
    await keyboard.type('With the keyboard alone.');
    await goOnTo(form.contact);
    await tabTo(reporter.form.getByRole('radio', {name: form.anonymous, exact: true}));
    await keyboard.press('Space');
    await goOnTo(form.where);
    await goOnTo(form.readers);
    await goOnTo(form.uses);
    await goOnTo(form.check);
    assert.equal((await reporter.checked())['What happened'], form.threats);
    assert.equal((await reporter.checked())['In your own words'], 'With the keyboard alone.');

    await tabTo(reporter.button(form.change('Contact')));
    await keyboard.press('Enter');
    await beginsAt(form.contact);
    await goOnTo(form.check);
    await tabTo(reporter.button(form.send));
    await keyboard.press('Enter');
    await reporter.arrival();
    await beginsAt(form.arrived);
  });
});

function hasFocus(control: Element): boolean {
  return (control.getRootNode() as ShadowRoot).activeElement === control;
}
