import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {answerSchema, contactLanguage} from '@heard/schema';

import {sourceLocalizer} from '../locale/localizer.ts';
import {languageName, otherLanguage} from './language-name.ts';
import {languages} from './languages.ts';

const nameIn = (locale: string, tag: string) =>
  new Intl.DisplayNames(locale, {type: 'language', fallback: 'none'}).of(tag);

suite('the languages to choose from', () => {
  const tags = Object.keys(languages);

  test('are tags that a report takes, and no two look the same', () => {
    for (const tag of [...tags, otherLanguage])
      assert.equal(answerSchema(contactLanguage).safeParse(tag).success, true, tag);
    assert.equal(new Set(Object.values(languages)).size, tags.length);
    for (const tag of tags) assert.equal(Intl.getCanonicalLocales(tag)[0], tag);
  });

  test('have a name in English, so that whoever helps finds them', () => {
    for (const tag of tags) {
      const name = languageName(sourceLocalizer, tag);
      assert.ok(name.includes(languages[tag]!), tag);
      assert.ok(name.toLowerCase().includes((nameIn('en', tag) ?? '').toLowerCase()), name);
    }
  });

  test('are in the script in which the language is written', () => {
    for (const tag of tags) {
      // The platform does not know all of them; what it knows must agree.
      const own = Intl.DisplayNames.supportedLocalesOf(tag).length ? nameIn(tag, tag) : undefined;
      const script = own && /\p{L}/u.exec(own)?.[0];
      if (!script || own === nameIn('en', tag)) continue;
      const same = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Greek', 'Han', 'Ethiopic'].find(
        (name) => new RegExp(`^\\p{Script=${name}}`, 'u').test(script),
      );
      if (same) assert.match(languages[tag]!, new RegExp(`\\p{Script=${same}}`, 'u'), tag);
    }
  });

  test('that are none of ours are called another language', () => {
    assert.equal(languageName(sourceLocalizer, otherLanguage), 'Another language');
    assert.equal(languageName(sourceLocalizer, 'tlh'), 'tlh – Klingon');
  });
});
