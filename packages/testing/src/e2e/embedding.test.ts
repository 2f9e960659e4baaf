import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import type {Page} from 'playwright-core';

import {visit} from './browser.ts';
import {Reporter} from './reporter.ts';
import {useBrowser, useCity} from './setting.ts';
import {english, spanish} from './words.ts';

const browser = useBrowser();

/** A page with nothing on it but our tag, or both, and a link between its tags. */
const hostPage = (...tags: readonly string[]) => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>A host page</title>
  <link rel="icon" href="/seal.svg">
  <script type="module" src="/heard/heard.js"></script></head>
  <body>${tags.map((tag) => tag.replace('></', '><a href="tel:+15550100">Call us</a></')).join('')}</body></html>`;

const form = (attributes = 'config="/own.json"') =>
  `<heard-report-form ${attributes}></heard-report-form>`;
const finder = (attributes = 'config="/own.json"') =>
  `<heard-resource-finder ${attributes}></heard-resource-finder>`;

interface Mistake {
  readonly name: string;
  readonly tags: readonly string[];
  /** What the browser gets at some addresses, in place of what the server has. */
  readonly answers?: (page: Page, url: string) => Promise<unknown>;
  /** What the embedder reads, one for each tag. */
  readonly advice: readonly RegExp[];
}

const answering = (path: string, status: number, body: string) => (page: Page) =>
  page.route(`**${path}`, (route) =>
    route.fulfill({status, body, contentType: 'application/json'}),
  );

/** The city's configuration with one key changed. */
const configWith = (parts: object) => async (page: Page, url: string) => {
  const config = (await (await fetch(`${url}/heard.config.json`)).json()) as object;
  await answering('/own.json', 200, JSON.stringify({...config, ...parts}))(page);
};

const mistakes: readonly Mistake[] = [
  {
    name: 'no configuration',
    tags: [form(''), finder('')],
    advice: [
      /^<heard-report-form> needs a configuration: add config="/u,
      /^<heard-resource-finder> needs a configuration: add config="/u,
    ],
  },
  {
    name: 'a configuration that is not there',
    tags: [form('config="/nowhere.json"'), finder('config="/nowhere.json"')],
    advice: [
      /^<heard-report-form> The configuration http.*\/nowhere\.json can't be loaded \(Error: 404\)\. Check/u,
      /^<heard-resource-finder> The configuration http.*\/nowhere\.json can't be loaded/u,
    ],
  },
  {
    name: 'a configuration that is not JSON',
    tags: [form(), finder()],
    answers: answering('/own.json', 200, '{"version": 1,'),
    advice: [
      /^<heard-report-form> The configuration .* is not JSON\. Run "heard check-config"/u,
      /^<heard-resource-finder> The configuration .* is not JSON\. Run "heard check-config"/u,
    ],
  },
  {
    name: 'a configuration of a wrong shape',
    tags: [form(), finder()],
    answers: answering('/own.json', 200, '{"version": 1, "recipients": "the hotline"}'),
    advice: [
      /^<heard-report-form> The configuration .* needs "recipients"\. Run/u,
      /^<heard-resource-finder> The configuration .* needs "recipients"\. Run/u,
    ],
  },
  {
    name: 'a configuration without an endpoint',
    tags: [form()],
    answers: configWith({delivery: {connector: 'heard'}}),
    advice: [/^<heard-report-form> The configuration.* has mistakes:\n +delivery\.endpoint: /u],
  },
  {
    name: 'a configuration without a directory',
    tags: [finder()],
    answers: configWith({finder: {}}),
    advice: [/^<heard-resource-finder> .* has mistakes:\n +finder\.directory: .*"directory"/u],
  },
  {
    name: 'a directory that is not there',
    tags: [finder()],
    answers: configWith({finder: {directory: '/nowhere.json'}}),
    advice: [/^<heard-resource-finder> The directory http.*\/nowhere\.json can't be loaded/u],
  },
  {
    name: 'a directory that is something else',
    tags: [finder()],
    answers: configWith({finder: {directory: '/heard.config.json'}}),
    advice: [/^<heard-resource-finder> The directory .* is not a compiled directory\. Build it/u],
  },
  {
    name: 'files that are blocked',
    tags: [form('config="/heard.config.json"')],
    answers: (page) => page.route('**/chunks/report-form-*.js', (route) => route.abort()),
    advice: [
      /^<heard-report-form> could not be loaded\. Check the files beside .*heard\.js, .*trusted-types lit-html heard/u,
    ],
  },
];

describe('the script tag on a page with a mistake', () => {
  const setting = useCity();

  for (const {name, tags, answers, advice} of mistakes)
    it(`leaves what stands between the tags, and says once how to mend it: ${name}`, async (t) => {
      const {page, console} = await open(t, setting().city.url, tags, answers);
      const warnings = () => console.filter((line) => line.startsWith('warning: '));
      await until(page, () => warnings().length >= advice.length);
      await page.evaluate(oneMoreRound);
      const said = warnings()
        .map((line) => line.slice('warning: '.length))
        .sort();
      assert.equal(said.length, advice.length, said.join('\n'));
      for (const [place, sentence] of [...advice].entries()) assert.match(said[place]!, sentence);
      for (const link of await page.getByRole('link', {name: 'Call us'}).all())
        assert.ok(await link.isVisible());
      assert.equal(await page.getByRole('link', {name: 'Call us'}).count(), tags.length);
    });

  it('changes nothing on a page that is set up well, but what is between its tags', async (t) => {
    const {page, console} = await open(t, setting().city.url, [
      form('config="/heard.config.json"'),
    ]);
    await new Reporter(page, english).heading(english.form.gate).waitFor();
    assert.equal(await page.getByRole('link', {name: 'Call us'}).isVisible(), false);
    assert.deepEqual(console, []);
  });
});

describe('a city page that grows when we load', () => {
  const setting = useCity();

  for (const width of [1200, 700, 390, 320])
    for (const language of [english, spanish])
      it(`does not shift, ${width} pixels wide, in ${language.tag}`, async (t) => {
        const person = await visit(browser(), language.tag, {viewport: {width, height: 900}});
        t.after(person.close);
        await person.context.addInitScript(countShifts);
        await person.context.addInitScript(showEndOfForm);
        const reporter = await Reporter.at(setting().city.url, person.page, language);
        // The tools and the notes on drafts come with the rest of the form.
        await reporter.button(language.form.listen).waitFor();
        await person.page.waitForLoadState('networkidle');
        assert.deepEqual(await person.page.evaluate(shiftsSoFar), []);
      });
});

async function open(
  t: TestContext,
  url: string,
  tags: readonly string[],
  answers?: Mistake['answers'],
) {
  const person = await visit(browser());
  t.after(person.close);
  const {page} = person;
  await answers?.(page, url);
  await page.route('**/host', (route) =>
    route.fulfill({body: hostPage(...tags), contentType: 'text/html'}),
  );
  await page.goto(`${url}/host`);
  return person;
}

/** Time in which a page that would say a thing twice has said it. */
async function oneMoreRound(): Promise<void> {
  await fetch('/heard.config.json');
  for (let frame = 0; frame < 3; frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits until something of the page's console is true. */
async function until(page: Page, probe: () => boolean): Promise<void> {
  while (!probe()) await page.waitForEvent('console');
}

/** Scrolls to where the form ends and the page goes on: only what is in sight can shift. */
function showEndOfForm(): void {
  addEventListener('DOMContentLoaded', () => {
    const form = document.querySelector('heard-report-form');
    if (form) scrollTo(0, scrollY + form.getBoundingClientRect().bottom - 600);
  });
}

/** Keeps every layout shift that no input of the person caused. */
function countShifts(): void {
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly {
      readonly node: Element | null;
      readonly previousRect: DOMRect;
      readonly currentRect: DOMRect;
    }[];
  }
  const shifts: string[] = [];
  const keep = (entries: PerformanceEntryList) => {
    for (const entry of entries as Shift[])
      if (!entry.hadRecentInput)
        shifts.push(
          `${entry.value.toFixed(4)} ${entry.sources.map(({node, previousRect, currentRect}) => `${node?.nodeName} ${node?.id ?? ''} ${previousRect.y} to ${currentRect.y}`).join(', ')}`,
        );
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  Object.assign(globalThis, {
    shiftsSoFar: () => {
      keep(observer.takeRecords());
      return shifts;
    },
  });
}

/** All shifts, once what is on its way to the screen is there. */
async function shiftsSoFar(): Promise<string[]> {
  for (let frame = 0; frame < 3; frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return (globalThis as unknown as {shiftsSoFar: () => string[]}).shiftsSoFar();
}
