import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {visit} from './browser.ts';
import {KeyName} from './city.ts';
import {Reporter, type Answers} from './reporter.ts';
import {openWithAge, openWithHeard, rowsOf} from './sealed-row.ts';
import {useBrowser, useCity} from './setting.ts';
import {Staff} from './staff.ts';
import {everythingStored, storages} from './storage.ts';
import {english, spanish, type Language} from './words.ts';

const browser = useBrowser();

interface Story {
  readonly name: string;
  readonly language: Language;
  readonly answers: Answers;
  /** What the person reads before they send. All other rows say that they skipped them. */
  readonly checked: Readonly<Record<string, string>>;
  /** What the staff read. */
  readonly read: Readonly<Record<string, string>>;
  /** Who may open it. */
  readonly recipients: readonly string[];
}

/** What a person typed stands, in the form, in marks that keep it from turning the words around it. */
const isolated = (text: string) => `\u2068${text}\u2069`;

const stories: readonly Story[] = [
  {
    name: 'in English, anonymous, in two answers',
    language: english,
    answers: {
      ticks: [english.form.insults],
      text: 'They shouted at me at the bus stop\nand followed me home.',
    },
    checked: {
      'What happened': 'Insults, slurs or name-calling',
      'In your own words': 'They shouted at me at the bus stop\nand followed me home.',
      Contact: 'No, I want to stay anonymous',
    },
    read: {
      'What happened': 'Insults, slurs or name-calling',
      'In your own words': 'They shouted at me at the bus stop\nand followed me home.',
      Contact: 'No, I want to stay anonymous',
      'Who can open it': 'Sampleford Community Hotline (you)',
      'Language of the form': 'English',
    },
    recipients: ['hotline'],
  },
  {
    name: 'in Spanish, with a way to be reached, a place and a second reader',
    language: spanish,
    answers: {
      ticks: [spanish.form.threats],
      text: 'Me gritaron en la parada\ny me siguieron. ¿Por qué?',
      contact: {name: 'Ana Ñ.', email: 'ana@example.org'},
      place: 'Calle Cinco y Avenida Roble',
      readers: [spanish.form.civilRights],
    },
    checked: {
      'Lo que pasó': 'Amenazas de hacerle daño a usted, a otra persona o a una propiedad',
      'Con sus propias palabras': 'Me gritaron en la parada\ny me siguieron. ¿Por qué?',
      Contacto: 'Sí, comuníquense conmigo',
      Nombre: 'Ana Ñ.',
      'Cómo comunicarnos con usted': `Dirección de correo electrónico: ${isolated('ana@example.org')}`,
      'Dónde pasó': 'En un lugar o una dirección',
      Lugar: 'Calle Cinco y Avenida Roble',
      'También pueden leerlo': 'Oficina de Derechos Civiles de Sampleford',
    },
    read: {
      'Lo que pasó': 'Amenazas de hacerle daño a usted, a otra persona o a una propiedad',
      'Con sus propias palabras': 'Me gritaron en la parada\ny me siguieron. ¿Por qué?',
      Contacto: 'Sí, comuníquense conmigo',
      Nombre: 'Ana Ñ.',
      'Cómo comunicarnos con usted': 'Dirección de correo electrónico: ana@example.org',
      'Dónde pasó': 'En un lugar o una dirección',
      Lugar: 'Calle Cinco y Avenida Roble',
      'También pueden leerlo': 'Oficina de Derechos Civiles de Sampleford',
      'Idioma del formulario': 'español',
    },
    recipients: ['civil-rights', 'hotline'],
  },
];

for (const {name, open, skip} of storages)
  describe(`a report from the city's page to the staff, stored in ${name}`, {skip}, () => {
    const setting = useCity({open, keys: 'of-the-city'});
    const codes = new Map<Story, string>();

    for (const story of stories)
      it(`is told ${story.name}, arrives, is found by its code and read as it was written`, async (t) => {
        const {city, home} = setting();
        const {language} = story;
        const person = await visit(browser(), language.tag);
        t.after(person.close);
        const reporter = await Reporter.at(city.url, person.page, language);
        await reporter.answer(story.answers);
        const checked = Object.entries(await reporter.checked());
        const given = checked.filter(([, answer]) => answer !== language.form.notGiven);
        assert.deepEqual(Object.fromEntries(given), story.checked);
        assert.ok(checked.length > given.length, 'what was skipped is said to be');
        await reporter.send();
        const code = await reporter.arrival();
        codes.set(story, code);

        const desk = await visit(browser(), language.tag);
        t.after(desk.close);
        const staff = await Staff.at(city.url, desk.page, language, home.keyFile('hotline-daily'));
        await staff.openByCode(code);
        const rows = await staff.rows();
        for (const [title, answer] of Object.entries(story.read)) assert.equal(rows[title], answer);

        // the list shows days only, in no order within a day
        await staff.backToList();
        const texts: string[] = [];
        for (let place = 0; place < codes.size; place++) {
          await staff.open(place);
          texts.push(...Object.values(await staff.rows()));
          await staff.backToList();
        }
        assert.ok(texts.includes(String(story.answers.text)));
      });

    it('is listed for the second organization only if the person ticked its name', async (t) => {
      const {city, home} = setting();
      const desk = await visit(browser());
      t.after(desk.close);
      const key = home.keyFile('civil-rights-daily');
      const staff = await Staff.at(city.url, desk.page, english, key);
      assert.equal(await staff.count(), 1);
      await staff.open(0);
      assert.equal((await staff.rows())['Name'], 'Ana Ñ.');
    });

    it('is one sealed row each, and nothing that was written can be read there', async () => {
      const {city, storage} = setting();
      assert.equal(await city.interrupt(), 0);
      await storage.look(async (database) => {
        const [count] = await database.query(`select count(*)::int as reports from reports`);
        assert.deepEqual(count, {reports: stories.length});
        const stored = await everythingStored(database);
        assert.ok(stored.includes(hex('age-encryption.org/v1')));
        for (const {answers} of stories)
          for (const text of Object.values({...answers, ...answers.contact}))
            for (const written of [String(text), hex(String(text)), hex(String(text).slice(0, 8))])
              assert.ok(!stored.includes(written), `${text} stands in the database`);
      });
    });

    it('opens with heard and with the age of the system, for exactly those who may read it', async () => {
      const {storage, home} = setting();
      for (const [{answers, recipients}, code] of codes) {
        const [row, ...more] = await storage.look((database) => rowsOf(database, code));
        assert.ok(row);
        assert.deepEqual(more, []);
        assert.deepEqual(row.recipients, recipients);
        const file = join(home.folder, 'report.age');
        writeFileSync(file, row.sealed);
        for (const key of KeyName) {
          const mayRead = recipients.some((recipient) => key.startsWith(recipient));
          const byHeard = openWithHeard(file, home.keyFile(key));
          const byAge = openWithAge(file, home.keyFile(key));
          assert.equal(byHeard.status === 0, mayRead, `${key} with heard: ${byHeard.stderr}`);
          assert.equal(byAge.status === 0, mayRead, `${key} with age: ${byAge.stderr}`);
          if (!mayRead) continue;
          const report = JSON.parse(byAge.stdout) as {answers: Record<string, unknown>};
          assert.deepEqual(JSON.parse(byHeard.stdout), report);
          assert.equal(report.answers['incident.narrative'], answers.text);
        }
      }
    });
  });

function hex(text: string): string {
  return Buffer.from(text).toString('hex');
}
