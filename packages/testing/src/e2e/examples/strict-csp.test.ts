import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {visit} from '../browser.ts';
import {useBrowser} from '../setting.ts';
import {english} from '../words.ts';
import {expectQuiet, findHelp, report} from './example-stories.ts';
import {useExample} from './running-example.ts';

describe('the example under the strictest policies', () => {
  const example = useExample('strict-csp');
  const browser = useBrowser();

  it('H07 a person reports in two answers, and finds help; nothing is blocked', async () => {
    const {url} = example();
    const person = await visit(browser());
    const answer = await person.page.goto(`${url}/`);
    const headers = (await answer?.allHeaders()) ?? {};
    assert.match(
      headers['content-security-policy'] ?? '',
      /^default-src 'none';.* trusted-types lit-html heard$/u,
    );
    assert.equal(headers['integrity-policy'], 'blocked-destinations=(script)');
    assert.equal(headers['cross-origin-embedder-policy'], 'require-corp');
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
    await report(person.page.locator('heard-report-form'), english);
    await findHelp(person.page, english);
    expectQuiet(person, url);
    await person.close();
  });

  it('a script without its hash does not run', async () => {
    const {url} = example();
    const person = await visit(browser());
    await person.page.route(`${url}/`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replaceAll(/ integrity="[^"]+"/gu, '');
      await route.fulfill({response: answer, body});
    });
    await person.page.goto(`${url}/`);
    // The page has loaded: whatever may run has run, and heard.js leaves a mark on the document.
    await person.page.getByRole('link', {name: 'Report by phone: 555-0100'}).waitFor();
    const ran = await person.page.evaluate(() => Symbol.for('heard') in document);
    assert.equal(ran, false);
    await person.close();
  });
});
