import {incidentNarrative, placeName} from '@heard/schema';
import {expect} from 'chai';

import {incidentNarrativeWords} from '../questions/incident.messages.ts';
import {ask} from '../questions/question-words.ts';
import {placeNameWords} from '../questions/setting.messages.ts';
import {FieldDriver, type FieldSetting} from './drawn-field.fixture.ts';
import type {Field} from './field.ts';
import {fieldExamples} from './fields.examples.ts';
import {longTextField} from './long-text-field.ts';
import {shortTextField} from './short-text-field.ts';

const story = {
  name: 'long-text',
  asked: ask(incidentNarrative, incidentNarrativeWords),
  field: longTextField as Field,
};
const place = {
  name: 'short-text',
  asked: ask(placeName, placeNameWords),
  field: shortTextField as Field,
};
const texts: readonly (FieldSetting & {name: string})[] = [story, place, ...fieldExamples];

const boxes = (form: FieldDriver) =>
  form
    .accessible()
    .filter(({role}) => role === 'textbox')
    .map(({name, element}) => ({name, element: element as HTMLInputElement}));

afterEach(() => FieldDriver.clear());

describe('what a person types', () => {
  const naughty = [
    '\u{1F469}\u{1F3FD}\u200D\u{1F680} \u{1F3F3}\uFE0F\u200D\u{1F308}',
    'Z\u0351\u036B\u0343\u036A\u0302a\u0301\u0302\u0303lgo',
    '\u202Eright to left\u202C \u2067isolated\u2069 \u200F',
    'ไทย ਪੰਜਾਬੀ \u{20BB7}\u{2F81A} نستعلیق',
    '<img src=x onerror=alert(1)> ${7*7} {{7*7}} %2D -- \\',
    '\u0000\u0007\uFFFE\u{10FFFF}',
    '\uD800 alone \uDFFF',
    ' \u00a0\u2028 ends and begins with space \t',
    '=HYPERLINK("https://example.org")',
  ];

  for (const setting of texts)
    it(`in ${setting.name} stays as it is, letter by letter`, async () => {
      const form = await FieldDriver.show(setting);
      for (const {name} of boxes(form))
        for (const text of naughty) {
          await form.type(name, text);
          expect(form.textIn(name)).to.equal(text);
        }
    });

  it('goes into the answer as it is', async () => {
    for (const setting of [story, place]) {
      const form = await FieldDriver.show(setting);
      for (const text of naughty) {
        await form.type(boxes(form)[0]!.name, text);
        expect(form.answer).to.equal(text);
      }
      FieldDriver.clear();
    }
  });

  it('is corrected, completed and remembered by nobody, and reads in its own direction', async () => {
    for (const setting of texts) {
      const form = await FieldDriver.show(setting);
      for (const {name, element} of boxes(form)) {
        const {spellcheck, autocomplete, dir} = element;
        expect([spellcheck, autocomplete, dir], name).to.deep.equal([false, 'off', 'auto']);
      }
      const others = form.root.querySelectorAll('select, [type=checkbox], [type=radio]');
      for (const each of others) expect(each.getAttribute('autocomplete')).to.equal('off');
      FieldDriver.clear();
    }
  });

  // In Cyrillic that is a megabyte; a box of one line takes no more in one of the engines.
  const megabyte = 'слово '.repeat(2 ** 19 / 6);
  for (const setting of [story, place])
    it(`in ${setting.name}, a megabyte at once, does not hold up the page`, async function () {
      this.timeout(60_000);
      const form = await FieldDriver.show(setting);
      const {name} = boxes(form)[0]!;
      for (const long of [megabyte, `e${'\u0301'.repeat(10_000)}`]) {
        expect(await form.effort(name, long)).to.be.lessThan(3);
        expect(form.answer).to.equal(long);
      }
      await form.type(name, 'x'.repeat(10_001));
      expect(form.said()[0]).to.match(/too long$/u);
    });

  it('is counted aloud in steps: three words more say nothing new', async () => {
    const form = await FieldDriver.show({...story, answer: 'x'.repeat(9_050)});
    const region = form.accessible().find(({role}) => role === 'status')!.element;
    expect(region.textContent).to.equal('You can still write 900 characters');
    let changes = 0;
    const watcher = new MutationObserver((records) => (changes += records.length));
    watcher.observe(region, {subtree: true, childList: true, characterData: true});
    const {name} = boxes(form)[0]!;
    for (let more = 1; more <= 15; more++) await form.type(name, 'x'.repeat(9_050 + more));
    await Promise.resolve();
    expect(changes).to.equal(0);
    await form.type(name, 'x'.repeat(9_150));
    await Promise.resolve();
    expect(changes).to.be.greaterThan(0);
    expect(region.textContent).to.equal('You can still write 800 characters');
    watcher.disconnect();
  });
});
