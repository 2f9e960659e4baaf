import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {inLocale} from './localized-text.ts';
import {direction, matchLocale} from './resolve-locale.ts';

suite('a person gets the language that fits theirs best', () => {
  const available = ['en', 'es', 'zh-Hans', 'zh-Hant', 'pt-BR', 'ar'];
  for (const [tag, expected] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['es-MX', 'es'],
    ['es-419', 'es'],
    ['ES', 'es'],
    ['es_MX', 'es'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-Hans-TW', 'zh-Hans'],
    ['pt', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['ar-EG', 'ar'],
    ['es-u-nu-latn', 'es'],
    ['es-valencia', 'es'],
    ['pt-PT', undefined],
    ['fr', undefined],
    ['tlh', undefined],
    ['', undefined],
    ['x', undefined],
    ['english please', undefined],
    ['es-', undefined],
    ['../es', undefined],
    ['__proto__', undefined],
    ['*', undefined],
  ] as const) {
    test(`${tag || 'an empty tag'} is served by ${expected ?? 'none of ours'}`, () =>
      assert.equal(matchLocale(tag, available), expected));
  }

  test('any text at all is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({unit: 'binary'})), (tag) => {
        const match = matchLocale(tag, available);
        assert.ok(match === undefined || available.includes(match));
      }),
    );
  });
});

test('text runs from right to left in the languages that are written so', () => {
  for (const locale of ['ar', 'ar-EG', 'fa', 'he', 'ps', 'ur', 'yi'])
    assert.equal(direction(locale), 'rtl', locale);
  for (const locale of ['en', 'es', 'zh-Hant', 'arn', 'ku'])
    assert.equal(direction(locale), 'ltr', locale);
});

suite('the embedder’s own text', () => {
  test('is shown in the language on screen', () =>
    assert.equal(inLocale({en: 'City', es: 'Ciudad'}, 'es'), 'Ciudad'));
  test('is shown in a close language', () =>
    assert.equal(inLocale({en: 'City', es: 'Ciudad'}, 'es-MX'), 'Ciudad'));
  test('is shown in its first language when there is no other', () =>
    assert.equal(inLocale({es: 'Ciudad', en: 'City'}, 'fr'), 'Ciudad'));
  test('may be one for all languages', () =>
    assert.equal(inLocale('Lake City', 'es'), 'Lake City'));
});
