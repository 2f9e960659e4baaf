import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {visit} from './browser.ts';
import {Reporter} from './reporter.ts';
import {useBrowser, useCity} from './setting.ts';
import {Staff} from './staff.ts';
import {everythingStored, storages} from './storage.ts';
import {english, spanish} from './words.ts';

const browser = useBrowser();

const stories = [
  {
    name: 'in English',
    language: english,
    text: 'They shouted at me at the bus stop\nand followed me home.',
    checked: {
      'What happened': english.form.insults,
      'In your own words': 'They shouted at me at the bus stop\nand followed me home.',
      Contact: english.form.anonymous,
      'Where it happened': 'Not given',
      'May also read it': 'Not given',
    },
    read: {
      'What happened': english.form.insults,
      'In your own words': 'They shouted at me at the bus stop\nand followed me home.',
      Contact: english.form.anonymous,
      'Language of the form': 'English',
    },
  },
  {
    name: 'in Spanish',
    language: spanish,
    text: 'Me gritaron en la parada\ny me siguieron. ¿Por qué?',
    checked: {
      'Lo que pasó': spanish.form.insults,
      'Con sus propias palabras': 'Me gritaron en la parada\ny me siguieron. ¿Por qué?',
      Contacto: spanish.form.anonymous,
      'Dónde pasó': 'Sin respuesta',
      'También pueden leerlo': 'Sin respuesta',
    },
    read: {
      'Lo que pasó': spanish.form.insults,
      'Con sus propias palabras': 'Me gritaron en la parada\ny me siguieron. ¿Por qué?',
      Contacto: spanish.form.anonymous,
      'Idioma del formulario': 'español',
    },
  },
] as const;

for (const {name, open, skip} of storages)
  describe(`a report from the city's page to the staff, stored in ${name}`, {skip}, () => {
    const setting = useCity(open);

    for (const {name: inLanguage, language, text, checked, read} of stories)
      it(`is told in two answers, sealed, found and read, ${inLanguage}`, async (t) => {
        const {city, home} = setting();
        const person = await visit(browser(), language.tag);
        t.after(person.close);
        const reporter = await Reporter.at(city.url, person.page, language);
        await reporter.answer({ticks: [language.form.insults], text});
        assert.deepEqual(await reporter.checked(), checked);
        await reporter.send();
        const code = await reporter.arrival();
        assert.match(code, /^\d{4}( \d{4}){5}$/u);

        const desk = await visit(browser(), language.tag);
        t.after(desk.close);
        const staff = await Staff.at(city.url, desk.page, language, home.keyFile('hotline-daily'));
        await staff.openByCode(code);
        const rows = await staff.rows();
        for (const [title, answer] of Object.entries(read)) assert.equal(rows[title], answer);

        await staff.backToList();
        await staff.open(0);
        assert.equal((await staff.rows())[Object.keys(read)[1]!], text);
      });

    it('is one sealed row for each report, and nothing that was written can be read there', async () => {
      const {city, storage} = setting();
      assert.equal(await city.interrupt(), 0);
      await storage.look(async (database) => {
        const [count] = await database.query(
          `select (select count(*)::int from reports) as reports,
             (select count(*)::int from report_recipients) as recipients`,
        );
        assert.deepEqual(count, {reports: 2, recipients: 2});
        const stored = await everythingStored(database);
        assert.ok(stored.includes(hex('age-encryption.org/v1')));
        for (const {text} of stories)
          for (const words of [text, text.slice(0, 12)])
            for (const written of [words, hex(words)]) assert.ok(!stored.includes(written), words);
      });
    });
  });

function hex(text: string): string {
  return Buffer.from(text).toString('hex');
}
