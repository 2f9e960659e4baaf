import assert from 'node:assert/strict';
import {test} from 'node:test';

import {numberText} from './number-text.ts';

test('a small number is written as the language writes it', () => {
  const shipped =
    'en es zh-Hans zh-Hant vi ko fil ar ru ht fr bn ur fa hi pa pl ja pt-BR so am km hmn ps uk sw he yi';
  for (const locale of [
    ...shipped.split(' '),
    'th',
    'gu',
    'ne',
    'my',
    'lo',
    'de',
    'it',
    'nl',
    'tr',
    'mr',
  ])
    for (const count of [0, 7, 10, 999])
      assert.equal(numberText(locale, count), new Intl.NumberFormat(locale).format(count), locale);
});
