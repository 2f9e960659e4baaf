import assert from 'node:assert/strict';
import {test} from 'node:test';

import {isolated, shownName} from './shown-name.ts';

test('F22 a name that turns what follows shows its true ending', () => {
  assert.equal(shownName('photo\u202egpj.exe'), 'photogpj.exe');
  assert.equal(shownName('a\u2066b\u2069\u200f.jpg'), 'ab.jpg');
  assert.equal(shownName('line\nbreak\u0000\u2028.txt'), 'linebreak.txt');
  assert.equal(shownName('half \ud800.png'), 'half .png');
  assert.equal(shownName('<img src=x onerror=alert(1)>.png'), '<img src=x onerror=alert(1)>.png');
});

test('F22 a long name keeps its beginning and its ending, and no character is cut in two', () => {
  const name = shownName(`${'\u{1F494}'.repeat(300)}.jpg`);
  assert.equal(Array.from(name).length, 80);
  assert.ok(name.startsWith('\u{1F494}'));
  assert.ok(name.endsWith('\u{1F494}.jpg'));
  assert.ok(name.includes('…'));
  assert.equal(shownName('a'.repeat(80)), 'a'.repeat(80));
});

test('a name in a sentence stands between marks that keep its direction to itself', () => {
  assert.equal(isolated('صورة.jpg'), '\u2068صورة.jpg\u2069');
});
