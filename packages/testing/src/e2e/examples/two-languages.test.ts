import {describe, it} from 'node:test';

import {visit} from '../browser.ts';
import {useBrowser} from '../setting.ts';
import {english, spanish} from '../words.ts';
import {expectQuiet, findHelp, report} from './example-stories.ts';
import {useExample} from './running-example.ts';

describe('the example in two languages', () => {
  const example = useExample('two-languages');
  const browser = useBrowser();

  for (const [language, path] of [
    [english, '/'],
    [spanish, '/es.html'],
  ] as const)
    it(`a person reports and finds help on the page in ${language.tag}, whatever their browser speaks`, async () => {
      const {url} = example();
      const person = await visit(browser(), language === english ? 'es-US' : 'en-US');
      await person.page.goto(`${url}${path}`);
      await report(person.page.locator('heard-report-form'), language);
      await findHelp(person.page, language);
      expectQuiet(person, url);
      await person.close();
    });

  it('two forms on one page speak two languages, and both send', async () => {
    const {url} = example();
    const person = await visit(browser());
    await person.page.goto(`${url}/both.html`);
    const forms = person.page.locator('heard-report-form');
    await report(forms.nth(0), english);
    await report(forms.nth(1), spanish);
    expectQuiet(person, url);
    await person.close();
  });
});
