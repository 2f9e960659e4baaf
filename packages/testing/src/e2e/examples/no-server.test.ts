import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import type {Config} from '@heard/schema';

import {visit} from '../browser.ts';
import {useBrowser} from '../setting.ts';
import {english} from '../words.ts';
import {answerTwo, expectQuiet} from './example-stories.ts';
import {useExample} from './running-example.ts';

describe('the example without an intake', () => {
  const reports = mkdtempSync(join(tmpdir(), 'heard-reports-'));
  after(() => rmSync(reports, {recursive: true, force: true}));
  const example = useExample('no-server', {REPORTS: reports});
  const browser = useBrowser();
  const stored = () =>
    readdirSync(reports).map(
      (name) => JSON.parse(readFileSync(join(reports, name), 'utf8')) as {answers: object},
    );

  it('a person reports, once though the first answer is lost, and is told what is so', async () => {
    const {url} = example();
    const config = await (await fetch(`${url}/heard.config.json`)).json();
    const backEnd = new URL((config as Config).delivery.endpoint).origin;
    const person = await visit(browser());
    const form = person.page.locator('heard-report-form');
    let lost = 0;
    await person.page.route(`${backEnd}/reports`, async (route) => {
      if (route.request().method() !== 'POST' || lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await person.page.goto(`${url}/`);
    await form.getByText('Your report is not locked on this device.').waitFor();
    await answerTwo(form, english);
    await form.getByText('The people who run the server', {exact: true}).waitFor();
    await form.getByRole('button', {name: english.form.send, exact: true}).click();
    await form.getByRole('heading', {name: english.form.arrived, exact: true}).waitFor();
    await form.getByText('There is no code for this report.').waitFor();
    await form.getByRole('button', {name: english.form.continue, exact: true}).click();
    await form.getByRole('heading', {name: english.form.next, exact: true}).waitFor();
    assert.equal(lost, 2);
    assert.deepEqual(
      stored().map(({answers}) => answers),
      [{'incident.narrative': 'At the bus stop.', 'contact.preference': 'none'}],
    );
    const withoutTheLoss = person.console.filter((line) => !line.includes('ERR_CONNECTION_RESET'));
    expectQuiet({...person, console: withoutTheLoss}, url, backEnd);
    await person.close();
  });
});
