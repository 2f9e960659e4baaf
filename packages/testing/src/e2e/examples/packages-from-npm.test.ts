import {describe, it} from 'node:test';

import {visit} from '../browser.ts';
import {useBrowser} from '../setting.ts';
import {english, spanish} from '../words.ts';
import {expectQuiet, findHelp, report} from './example-stories.ts';
import {useExample} from './running-example.ts';

/** The examples that a bundler builds from the packages; a framework has a button for the language. */
const examples = [
  {name: 'plain-esm', title: 'without a framework', changesLanguage: false},
  {name: 'react', title: 'in React', changesLanguage: true},
  {name: 'vue', title: 'in Vue', changesLanguage: true},
];

for (const {name, title, changesLanguage} of examples)
  describe(`the example ${title}`, () => {
    const example = useExample(name);
    const browser = useBrowser();

    it('a person reports in two answers, and finds help', async () => {
      const {url} = example();
      const person = await visit(browser());
      await person.page.goto(`${url}/`);
      await report(person.page.locator('heard-report-form'), english);
      await person.page.getByText('A report has reached sampleford.', {exact: true}).waitFor();
      await findHelp(person.page, english);
      expectQuiet(person, url);
      await person.close();
    });

    if (changesLanguage)
      it('a person changes the language, and the form goes along', async () => {
        const {url} = example();
        const person = await visit(browser());
        await person.page.goto(`${url}/`);
        const form = person.page.locator('heard-report-form');
        await form.getByRole('heading', {name: english.form.gate, exact: true}).waitFor();
        await person.page.getByRole('button', {name: 'Español', exact: true}).click();
        await form.getByRole('heading', {name: spanish.form.gate, exact: true}).waitFor();
        expectQuiet(person, url);
        await person.close();
      });
  });
