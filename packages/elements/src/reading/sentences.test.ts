import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {sentencesOf} from './sentences.ts';

const cut = (text: string, locale = 'en') =>
  sentencesOf(text, locale).map(({start, end}) => text.slice(start, end));

suite('text that is read aloud', () => {
  test('is cut into sentences, without the white space around them', () => {
    assert.deepEqual(cut('  What happened is not your fault.\n  You can stop. '), [
      'What happened is not your fault.',
      'You can stop.',
    ]);
  });

  test('is cut in languages with their own marks, too', () => {
    assert.deepEqual(cut('发生了什么？请告诉我们。', 'zh-Hans'), ['发生了什么？', '请告诉我们。']);
    assert.deepEqual(cut('¿Qué pasó? Cuéntenos.', 'es'), ['¿Qué pasó?', 'Cuéntenos.']);
  });

  test('has no piece so long that a voice falls silent in it, and loses nothing', () => {
    const clause = 'we ask about the street, the shop or the school where it was, ';
    const long = clause.repeat(9).trim();
    const pieces = cut(long);
    assert.ok(pieces.length > 3);
    for (const piece of pieces) assert.ok(piece.length <= 160, piece);
    assert.ok(
      pieces.slice(0, -1).every((piece) => piece.endsWith(',')),
      'cut after a comma',
    );
    assert.equal(pieces.join(' '), long);
  });

  test('is cut between words where it has no commas', () => {
    const long = 'word '.repeat(80).trim();
    assert.ok(cut(long).every((piece) => /^(?:word )*word$/u.test(piece)));
  });

  test('is never cut inside a character', () => {
    const long = '𠮷'.repeat(200);
    assert.equal(cut(long, 'zh').join(''), long);
    for (const piece of cut(long, 'zh')) assert.doesNotMatch(piece, /^[\uDC00-\uDFFF]/u);
  });

  test('is cut without Intl.Segmenter as well', (context) => {
    const {Segmenter} = Intl;
    context.after(() => Object.assign(Intl, {Segmenter}));
    Object.assign(Intl, {Segmenter: undefined});
    assert.deepEqual(cut('Where was it? You can skip this.'), [
      'Where was it?',
      'You can skip this.',
    ]);
  });

  test('is nothing when there is nothing', () => {
    assert.deepEqual(cut(' \n '), []);
  });
});
