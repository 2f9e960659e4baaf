import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {WordFinder} from './word-finder.ts';

describe('words that are looked for in the texts of a directory', () => {
  const finder = new WordFinder(['veteran', 'low cost', 'línea de crisis', 'c++ (a)']);

  it('are found in any case, with accents or without, and in the plural', () => {
    for (const text of ['VETERANS only', 'Low-cost care', 'Linea de Crisis', 'for veteran’s wives'])
      assert.ok(finder.isIn(text), text);
  });

  it('are found as whole words', () => {
    for (const text of ['veterano', 'slow cost', 'veterinarian', ''])
      assert.ok(!finder.isIn(text), text);
  });

  it('may have signs of their own', () => {
    assert.ok(finder.isIn('learn c++ (a)'));
  });

  it('can be asked for at the beginning only, and be taken out', () => {
    assert.ok(finder.begins('Veterans and others') && !finder.begins('All veterans'));
    assert.doesNotMatch(finder.without('All veterans'), /veteran/);
  });

  it('are nowhere when there are none', () => {
    assert.ok(!new WordFinder([]).isIn('anything'));
    assert.equal(new WordFinder([]).without('Anything'), 'Anything');
  });
});
