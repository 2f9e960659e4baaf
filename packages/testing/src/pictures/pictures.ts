/**
 * Takes a picture of every page of the form, in every look, and puts them on one page to look at.
 *
 *     npm run pictures                       everything, in English
 *     npm run pictures -- hate-incident      what has this in its name
 *     npm run pictures -- --locale es        in Spanish
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {
  journeys,
  reportFormExamples,
  type Journey,
  type ReportFormExample,
} from '@heard/elements/examples';
import type {Page} from 'playwright-core';

import {openBrowser} from '../e2e/browser.ts';
import {gallery, type Chapter, type Shown} from './gallery.ts';
import {looks} from './looks.ts';
import {origin, servePicturePage} from './picture-page.ts';
import {PicturePerson} from './picture-person.ts';

const folder = fileURLToPath(new URL('../../../../.heard/pictures/', import.meta.url));
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {locale: {type: 'string', default: 'en'}},
});
const {locale} = values;
const wanted = (name: string) => !positionals.length || positionals.some((it) => name.includes(it));

const browser = await openBrowser();
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});

const open = async (options: Omit<Parameters<typeof servePicturePage>[1], 'locale'>) => {
  const context = await browser.newContext({locale, reducedMotion: 'reduce'});
  await servePicturePage(context, {locale, ...options});
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await page.goto(`${origin}/`);
  const person = new PicturePerson(page);
  // The tools come last: the form is whole then.
  await person.form.locator('.top button').first().waitFor();
  return {context, page, person};
};

const take = async (page: Page, name: string, title: string): Promise<Shown> => {
  const files: Record<string, string> = {};
  await page.mouse.move(0, 0);
  for (const {name: look, width, media} of looks) {
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia(media);
    await page.evaluate(() => scrollTo(0, 0));
    const file = `${name}-${look.replaceAll(' ', '-')}.png`;
    await page.screenshot({path: join(folder, file), fullPage: true});
    files[look] = file;
  }
  return {title, files};
};

const takeExample = async (example: ReportFormExample): Promise<Shown> => {
  const {intake} = example;
  const form = {preset: 'hate-incident-short'} as const;
  const {context, page, person} = await open({form, ...(intake && {intake})});
  for (const act of example.acts) await person.do(act);
  if (example.name === 'sent') await person.form.locator('.keep').waitFor();
  const shown = await take(page, `example-${example.name}`, example.name);
  await context.close();
  return shown;
};

const takeJourney = async (journey: Journey): Promise<readonly Shown[]> => {
  const {context, page, person} = await open({form: journey.form});
  const shown: Shown[] = [];
  const open_ = [...journey.answers];
  const picture = async () => {
    const title = await person.heading();
    const number = String(shown.length + 1).padStart(2, '0');
    shown.push(await take(page, `${journey.name}-${number}`, title));
  };
  const answer = async () => {
    for (;;) {
      let next: (typeof open_)[number] | undefined;
      for (const act of open_) if (!next && (await person.sees(act))) next = act;
      if (!next) return;
      open_.splice(open_.indexOf(next), 1);
      await person.do(next);
    }
  };
  const goThrough = async () => {
    while (!(await person.has('.rows'))) {
      await answer();
      await picture();
      await person.press('primary');
    }
    await picture();
  };
  await picture();
  await person.press('primary');
  await goThrough();
  if (await person.has('.further')) {
    await person.press('secondary', '.further');
    await goThrough();
  }
  await person.press('primary');
  if (await person.has('form')) {
    await picture();
    await person.press('primary');
  }
  await person.form.locator('.keep').waitFor();
  await picture();
  await person.form.locator('.actions button.primary').click();
  await picture();
  await context.close();
  return shown;
};

const chapters: Chapter[] = [];
const examples: Shown[] = [];
for (const example of reportFormExamples)
  if (wanted(`example-${example.name}`)) examples.push(await takeExample(example));
if (examples.length) chapters.push({title: 'Pages of the short form', shown: examples});
for (const journey of journeys)
  if (wanted(journey.name)) chapters.push({title: journey.name, shown: await takeJourney(journey)});
await browser.close();

const file = join(folder, 'index.html');
writeFileSync(file, gallery(chapters));
const count = chapters.reduce((sum, {shown}) => sum + shown.length, 0);
console.log(`${count} pages in ${looks.length} looks: ${file}`);
