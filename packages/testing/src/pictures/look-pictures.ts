/**
 * Takes the pictures of the looks anew: each with the first question, on a light page and on a dark one.
 *
 *     npm exec -- node packages/testing/src/pictures/look-pictures.ts [FOLDER]
 */
import {fileURLToPath} from 'node:url';

import {lookNames} from '@heard/elements/theme';

import {openBrowser} from '../e2e/browser.ts';
import {origin, servePicturePage} from './picture-page.ts';

const folder =
  process.argv[2] ?? fileURLToPath(new URL('../../../../docs/pictures', import.meta.url));
const browser = await openBrowser();
const width = 440;

const pageWith = (look: string) => {
  const forms = ['light', 'dark'].map((scheme) => {
    const form = document.createElement('heard-report-form');
    form.setAttribute('look', look);
    form.setAttribute('config', '#config');
    const page = document.createElement('div');
    page.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'light' ? '#fff' : '#0b0f13'}; flex: 1; min-inline-size: 0; padding: 16px`;
    page.append(form);
    return page;
  });
  document.body.style.display = 'flex';
  document.body.replaceChildren(...forms);
};

for (const look of lookNames) {
  const context = await browser.newContext({
    viewport: {width: width * 2, height: 600},
    reducedMotion: 'reduce',
  });
  await servePicturePage(context, {locale: 'en', form: {preset: 'hate-incident-short'}});
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await page.evaluate(pageWith, look);
  for (const form of await page.locator('heard-report-form').all()) {
    await form.locator('.top button').first().waitFor();
    await form.locator('button.primary').first().click();
    await form.locator('label.option').nth(1).click();
  }
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({path: `${folder}/look-${look}.png`});
  await context.close();
}
await browser.close();
