import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LastWords} from './last-words.ts';

describe('what was worked out for a word', () => {
  it('is there for the question after, and gone with the one after that', () => {
    const words = new LastWords<number>();
    let times = 0;
    const workOut = () => ++times;
    words.next();
    assert.equal(words.of('rent', workOut), 1);
    words.next();
    assert.equal(words.of('rent', workOut), 1, 'a person types on');
    words.next();
    words.next();
    assert.equal(words.of('rent', workOut), 2, 'something else was asked between');
  });
});
