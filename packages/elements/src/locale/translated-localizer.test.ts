import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {templates as spanish} from './generated/es.ts';
import {sourceLocalizer, type Localizer} from './localizer.ts';
import {plural} from './plural.ts';
import {translatedLocalizer} from './translated-localizer.ts';

// Sentences in the manner of `*.messages.ts`, with ids of their own: what is translated stays ours to decide.
const hello = ({msg}: Localizer) => msg('Hello', {id: 'hello'});
const order = ({msg}: Localizer, first: string, second: string) =>
  msg(str`${first} before ${second}`, {id: 'order'});
const call = ({msg}: Localizer, phone: TemplateResult | string) =>
  msg(html`Call <b>${phone}</b> now.`, {id: 'call'});
const missing = ({msg}: Localizer) => msg('Only in English', {id: 'missing'});

const yoda = translatedLocalizer('en-yoda', {
  templates: {
    hello: 'Hello I say',
    order: str`${1} comes, after ${0}`,
    call: html`Now <b>${0}</b> you must call.`,
  },
});

const textOf = ({strings, values}: TemplateResult) => String.raw({raw: strings}, ...values);

suite('the one piece of @lit/localize that its documentation does not list', () => {
  test('gives a sentence', () => {
    assert.equal(hello(yoda), 'Hello I say');
    assert.equal(yoda.locale, 'en-yoda');
  });
  test('puts values where the translation has them', () =>
    assert.equal(order(yoda, 'tea', 'cake'), 'cake comes, after tea'));
  test('puts values into markup', () =>
    assert.equal(textOf(call(yoda, '911') as TemplateResult), 'Now <b>911</b> you must call.'));
  test('gives the source where a translation is missing', () =>
    assert.equal(missing(yoda), 'Only in English'));
  test('finds the id that extraction made of a sentence', () => {
    const [id] = Object.keys(spanish).filter((each) => each === 'sc16e00a7a8b2fde2');
    assert.ok(id, 'extraction gives "Back" this id');
    const back = translatedLocalizer('es', {templates: {[id]: 'Atrás'}});
    assert.equal(back.msg('Back'), 'Atrás');
  });
  test('gives the sentences of the second file once that is there, and tries again when it was not', async () => {
    const slow = translatedLocalizer('en-yoda', {
      templates: {hello: 'Hello I say'},
      more: (() => {
        let tries = 0;
        return () =>
          ++tries === 1
            ? Promise.reject(new TypeError('Failed to fetch'))
            : Promise.resolve({templates: {missing: 'In Yoda too'}});
      })(),
    });
    assert.equal(missing(slow), 'Only in English');
    await assert.rejects(async () => slow.more?.(), /Failed to fetch/);
    assert.equal(missing(slow), 'Only in English');
    await slow.more?.();
    assert.equal(missing(slow), 'In Yoda too');
    assert.equal(hello(slow), 'Hello I say');
  });
  test('keeps two languages apart', () => {
    assert.equal(hello(sourceLocalizer), 'Hello');
    assert.equal(hello(yoda), 'Hello I say');
  });
  test('of the source language does the same without translations', () => {
    assert.equal(order(sourceLocalizer, 'tea', 'cake'), 'tea before cake');
    assert.equal(textOf(call(sourceLocalizer, '911') as TemplateResult), 'Call <b>911</b> now.');
  });
});

test('a number takes the form that its language wants', () => {
  const forms = {
    zero: () => 'zero',
    one: () => 'one',
    two: () => 'two',
    few: () => 'few',
    many: () => 'many',
    other: () => 'other',
  };
  const inLanguage = (locale: string, count: number) =>
    plural({...sourceLocalizer, locale}, count, forms);
  assert.deepEqual(
    [0, 1, 2, 5].map((n) => inLanguage('en', n)),
    ['other', 'one', 'other', 'other'],
  );
  assert.deepEqual(
    [1, 1_000_000].map((n) => inLanguage('es', n)),
    ['one', 'many'],
  );
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((n) => inLanguage('ar', n)),
    ['zero', 'one', 'two', 'few', 'many', 'other'],
  );
});
