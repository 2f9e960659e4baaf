import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {readXliff} from './read-xliff.ts';
import {translationMistakes, type AllowedSame} from './translation-mistakes.ts';

const xliff = (...units: string[]) => `<?xml version="1.0"?>
<xliff><file target-language="es"><body>${units.join('\n')}</body></file></xliff>`;

const unit = (id: string, rest: string) => `<trans-unit id="${id}">
  <source>Hello <x id="0" equiv-text="\${name}"/></source>
  ${rest}
  <note from="lit-localize">A greeting.</note>
</trans-unit>`;

const mistakes = (text: string, allowed: readonly AllowedSame[] = []) =>
  translationMistakes(
    [{file: 'es.xlf', locale: 'es', units: readXliff(text)}],
    allowed,
    'allow-same.json',
  );

const HELLO = 'es.xlf: s1 "Hello <x id="0" equiv-text="${name}"/>"';
const same = '<target>Hello <x id="0" equiv-text="${name}"/></target>';
const allowance = {locale: 'es', unit: 's1', reason: 'A loan word.', date: '2026-11-30'};

describe('the check of translations', () => {
  it('is content with a translated sentence', () => {
    assert.deepEqual(mistakes(xliff(unit('s1', '<target>Hola <x id="0"/></target>'))), []);
  });

  for (const [title, rest, complaint] of [
    ['without a target', '', 'has no <target>: translate it.'],
    ['with an empty target', '<target></target>', 'has an empty <target>: translate it.'],
    ['with a closed target', '<target/>', 'has an empty <target>: translate it.'],
    [
      'without a target but a comment',
      '<!-- <target>x</target> -->',
      'has no <target>: translate it.',
    ],
    [
      'with the source as target',
      same,
      'is not translated: <target> repeats <source>. Translate it, or allow it in allow-same.json.',
    ],
    [
      'that lost its placeholder',
      '<target>Hola</target>',
      'lacks the placeholder <x id="0"/> in <target>: put it in.',
    ],
    [
      'with a placeholder too many',
      '<target>Hola <x id="0"/><x id="1"/></target>',
      'has <x id="1"/> in <target> only: take it out.',
    ],
  ] as const) {
    it(`names a sentence ${title}, its file, and what to do`, () => {
      assert.deepEqual(mistakes(xliff(unit('s1', rest))), [`${HELLO} ${complaint}`]);
    });
  }

  it('lets an allowed sentence be the same in both languages', () => {
    assert.deepEqual(mistakes(xliff(unit('s1', same)), [allowance]), []);
  });

  it('asks for a reason and a date with every allowance', () => {
    assert.deepEqual(mistakes(xliff(unit('s1', same)), [{...allowance, reason: ''}]), [
      'allow-same.json: s1 (es) has no reason: say why the sentence is the same in both languages.',
    ]);
    assert.deepEqual(mistakes(xliff(unit('s1', same)), [{...allowance, date: 'today'}]), [
      'allow-same.json: s1 (es) has no date such as 2026-11-30: add one.',
    ]);
  });

  it('asks to remove an allowance that nothing needs', () => {
    const complaint = ['allow-same.json: s1 (es) is no longer needed: remove it.'];
    const translated = xliff(unit('s1', '<target>Hola <x id="0"/></target>'));
    assert.deepEqual(mistakes(translated, [allowance]), complaint);
    assert.deepEqual(mistakes(xliff(), [allowance]), complaint);
  });
});
