import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {findProgram} from '../run/find-program.ts';
import {visit} from './browser.ts';
import {details} from './details.ts';
import {Reporter} from './reporter.ts';
import {useBrowser, useCity} from './setting.ts';
import {Staff} from './staff.ts';
import {english} from './words.ts';

const browser = useBrowser();
const {form} = english;

const corpus = (name: string) =>
  fileURLToPath(new URL(`../../../delivery/src/files/corpus/${name}`, import.meta.url));

/** What a file says of the place and the device it was made with. */
const tellsOf = (file: string): Readonly<Record<string, unknown>> => {
  const tags = ['-GPSLatitude', '-GPSPosition', '-Make', '-Model', '-Artist', '-DateTimeOriginal'];
  const printed = execFileSync(findProgram('exiftool'), ['-json', ...tags, file], {
    encoding: 'utf8',
  });
  const [{SourceFile: _file, ...told} = {}] = JSON.parse(printed) as Record<string, unknown>[];
  return told;
};

describe('a person who tells everything', () => {
  const setting = useCity();

  it('is understood: details, two photos, an own question of the city and who they are', async (t) => {
    const {city, home} = setting();
    const photo = corpus('turned-6.jpg');
    const proof = corpus('everything.jpg');
    assert.notDeepEqual(tellsOf(photo), {}, 'the photo says where it was taken');

    const person = await visit(browser());
    t.after(person.close);
    const reporter = await Reporter.at(city.url, person.page, english);
    await reporter.button(form.start).click();
    await reporter.tick(form.insults);
    await reporter.textbox(form.ownWords).fill('They shouted at me on the bus.');
    await reporter.continueTo(form.contact);
    await reporter.choose(form.contactMe);
    await reporter.textbox(form.emailAddress).fill('ana@example.org');
    await reporter.continueTo(form.contactSafely);
    await reporter.textbox(details.bestTimes).fill('After 5 pm');
    await reporter.continueTo(form.where);
    await reporter.tick(details.transit);
    await reporter.textbox(details.busLine).fill('Line 12');
    await reporter.continueTo(form.readers);
    await reporter.tick(form.civilRights);
    await reporter.continueTo(form.uses);
    await reporter.choose(details.askFirst);
    await reporter.tick(details.countIt);
    await reporter.continueTo(form.check);

    await reporter.tell(details.you);
    await reporter.choose(details.toMe);
    await reporter.continueTo(form.check);
    await reporter.tell(details.harm);
    await reporter.tick(details.afraid);
    await reporter.continueTo(form.check);
    await reporter.tell(details.evidence);
    await reporter.addFiles(photo, proof);
    await reporter
      .card('turned-6.jpg')
      .getByText(/This file also tells: .*where/u)
      .waitFor();
    // Whoever needs the proof keeps what the second photo tells.
    await reporter.card('everything.jpg').getByRole('radio', {name: details.keepHidden}).check();
    await reporter.continueTo(form.check);

    const checked = await reporter.checked();
    assert.equal(checked['Which bus or train line was it?'], 'Line 12');
    assert.equal(checked['Telling the police'], details.askFirst);
    assert.equal(checked['How it has felt'], details.afraid);
    assert.deepEqual(await reporter.readers(), {
      'Sampleford Community Hotline':
        'Every answer on this page\nThe files you added\nHow to reach you',
      'Sampleford Office for Civil Rights':
        'Every answer on this page\nThe files you added\nHow to reach you',
      'The police': details.askFirst,
      'Published numbers': details.countIt,
      'Everyone else': 'Nothing. Your report is locked on this device before it goes out',
    });
    await reporter.continueTo(details.aboutYou);
    await reporter.tick('Asian');
    await reporter.tick('Filipino');
    await reporter.button(form.continue).click();
    const code = await reporter.arrival();

    const desk = await visit(browser());
    t.after(desk.close);
    const staff = await Staff.at(city.url, desk.page, english, home.keyFile('hotline-daily'));
    await staff.openByCode(code);
    const rows = await staff.rows();
    assert.equal(rows['Which bus or train line was it?'], 'Line 12');
    assert.equal(rows['How it has felt'], details.afraid);
    for (const told of [/After 5 pm/u, /Filipino/u]) assert.match(await staff.text(), told);

    const cleaned = join(home.folder, 'cleaned.jpg');
    const kept = join(home.folder, 'kept.jpg');
    writeFileSync(cleaned, await staff.save(1));
    writeFileSync(kept, await staff.save(2));
    assert.deepEqual(tellsOf(cleaned), {}, 'what was hidden in the first photo is gone');
    assert.deepEqual(tellsOf(kept), tellsOf(proof), 'what was to be kept in the second is there');
    // A report with files leaves nothing behind on the device either.
    assert.deepEqual(person.console, []);
    assert.deepEqual(desk.console, []);
  });
});
