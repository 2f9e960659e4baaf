import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {openPages, withMoreGiven} from './given-answers.ts';

describe('answers that the page gives', () => {
  it('count as nothing that the person has begun', () => {
    const {answers, given} = withMoreGiven({answers: {}, given: {}}, {a: 'x'});
    assert.equal(answers, given);
    assert.deepEqual(answers, {a: 'x'});
  });

  it('never take the place of what the person entered', () => {
    const before = {answers: {a: 'mine', b: ''}, given: {}};
    const {answers, given} = withMoreGiven(before, {a: 'x', b: 'y', c: 'z'});
    assert.deepEqual(answers, {a: 'mine', b: 'y', c: 'z'});
    assert.notEqual(answers, given);
  });

  it('take the place of what the page gave before', () => {
    const first = withMoreGiven({answers: {}, given: {}}, {a: 'x', b: ['y']});
    const {answers, given} = withMoreGiven(first, {a: 'z'});
    assert.deepEqual(answers, {a: 'z', b: ['y']});
    assert.equal(answers, given);
  });

  it('are still the page’s own where the person entered something else', () => {
    const first = withMoreGiven({answers: {}, given: {}}, {a: 'x'});
    const begun = {answers: {...first.answers, b: 'mine'}, given: first.given};
    const {answers, given} = withMoreGiven(begun, {a: 'z', b: 'not'});
    assert.deepEqual(answers, {a: 'z', b: 'mine'});
    assert.deepEqual(given, {a: 'z'});
  });

  it('leave no page on which there is nothing to answer', () => {
    const pages = [
      {id: 'one', questions: ['a']},
      {id: 'two', questions: ['a', 'b']},
    ];
    assert.deepEqual(
      openPages(pages, {a: 'x'}).map(({id}) => id),
      ['two'],
    );
  });
});
