/**
 * Takes the pictures of the README anew, from the page of the invented city.
 *
 *     npm exec -- node packages/testing/src/pictures/readme-pictures.ts
 */
import {fileURLToPath} from 'node:url';

import {openBrowser} from '../e2e/browser.ts';
import {makeHome, startCity} from '../e2e/city.ts';
import {Reporter} from '../e2e/reporter.ts';
import {english, spanish, type Language} from '../e2e/words.ts';

const file = (name: string) =>
  fileURLToPath(new URL(`../../../../docs/pictures/${name}.png`, import.meta.url));

const home = makeHome();
const city = await startCity(home);
const browser = await openBrowser();

const visitor = async (language: Language, width: number, height: number) => {
  const context = await browser.newContext({
    locale: language.tag,
    viewport: {width, height},
    deviceScaleFactor: width < 500 ? 2 : 1,
    reducedMotion: 'reduce',
  });
  const reporter = await Reporter.at(city.url, await context.newPage(), language);
  await reporter.button(language.form.listen).waitFor();
  return reporter;
};

const desk = await visitor(english, 1200, 1050);
await desk.page.screenshot({path: file('city-page')});

const phone = await visitor(spanish, 390, 844);
await phone.button(spanish.form.start).click();
await phone.heading(spanish.form.happened).waitFor();
await phone.tick(spanish.form.insults);
await phone.page.mouse.move(0, 0);
await phone.form.evaluate((form) => form.scrollIntoView());
await phone.page.screenshot({path: file('form-phone')});

const check = await visitor(english, 900, 1400);
await check.answer({
  ticks: [english.form.insults],
  text: 'They shouted at me at the bus stop.',
  contact: {name: 'Ana', email: 'ana@example.org'},
  readers: [english.form.civilRights],
});
await check.page.mouse.move(0, 0);
await check.form.screenshot({path: file('check-answers')});

await browser.close();
await city.interrupt();
home.remove();
