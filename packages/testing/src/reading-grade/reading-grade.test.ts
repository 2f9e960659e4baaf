import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {englishMessages, messagesIn, type EnglishMessage} from './english-messages.ts';
import {knownWords} from './known-words.ts';
import {countsOf, readingGrade, syllablesOf, wordsOf} from './reading-grade.ts';

const messages = englishMessages(fileURLToPath(new URL('../../../elements/src', import.meta.url)));
const known: ReadonlySet<string> = new Set(Object.values(knownWords).flat());

/** The grade of a label of a few words says nothing: there, only long words are looked for. */
const isRunning = ({text}: EnglishMessage) => {
  const {sentence, word} = countsOf(text);
  return sentence >= 2 || word >= 8;
};
const running = messages.filter(isRunning);
const isEasy = ({place}: EnglishMessage) => place.startsWith('reading/easy-read');

const grade = ({text}: EnglishMessage) => Math.round(readingGrade(text, known) * 10) / 10;
const mean = (some: readonly EnglishMessage[]) =>
  some.reduce((sum, message) => sum + grade(message), 0) / some.length;

/** What is too hard, the hardest first, as a list to work through. */
const over = (some: readonly EnglishMessage[], limit: number) =>
  some
    .filter((message) => grade(message) > limit)
    .sort((a, b) => grade(b) - grade(a))
    .map((message) => `${grade(message).toFixed(1)}  ${message.place}  ${message.text}`)
    .join('\n');

suite('the English that a person reads', () => {
  test('is found, all of it', () => {
    assert.ok(messages.length > 500, String(messages.length));
    assert.ok(running.length > 100, String(running.length));
    assert.ok(messages.some(({text}) => text === 'Tell us what happened'));
    assert.ok(messages.some(({text}) => text === 'If anyone is in danger now, call one.'));
  });

  test('is for grade 6 at most, sentence by sentence', () => {
    assert.equal(over(running, 6), '', 'Shorter sentences and shorter words');
  });

  test('is for grade 4 at most, taken together', () => {
    assert.ok(mean(running) <= 4, String(mean(running)));
  });

  test('has no long word, in labels either, unless there is a reason', () => {
    const long = messages.flatMap(({text, place}) =>
      wordsOf(text)
        .filter((word) => syllablesOf(word) >= 4 && !known.has(word.toLowerCase()))
        .map((word) => `${word}  ${place}  ${text}`),
    );
    assert.equal(long.join('\n'), '', 'A shorter word, or a reason in known-words.ts');
  });

  test('has no reason for a word that it does not use', () => {
    const used = new Set(messages.flatMap(({text}) => wordsOf(text.toLowerCase())));
    assert.deepEqual(
      [...known].filter((word) => !used.has(word)),
      [],
    );
  });
});

suite('the easy words', () => {
  const easy = messages.filter(isEasy);

  test('are for grade 4 at most, sentence by sentence', () => {
    assert.ok(easy.length > 60, String(easy.length));
    assert.equal(over(easy.filter(isRunning), 4), '');
  });

  test('are for grade 2 at most, taken together', () => {
    assert.ok(mean(easy.filter(isRunning)) <= 2, String(mean(easy.filter(isRunning))));
  });
});

suite('sentences in the code', () => {
  const texts = (code: string) => messagesIn(code, 'x.messages.ts').map(({text}) => text);

  test('are found wherever msg is called', () => {
    assert.deepEqual(texts(`const f = ({msg}) => ({a: msg('One'), b: msg("Two", {desc: 'no'})})`), [
      'One',
      'Two',
    ]);
    assert.deepEqual(texts('const f = (localizer) => localizer.msg(`Three`)'), ['Three']);
    assert.deepEqual(texts(`const f = ({msg}) => plural(n, {one: msg('A'), other: msg('B')})`), [
      'A',
      'B',
    ]);
  });

  test('are read without markup, with a word for what is filled in', () => {
    assert.deepEqual(texts('msg(str`Question ${a} of ${b}`)'), ['Question one of one']);
    assert.deepEqual(texts('msg(html`Call <b>${phone}</b>\n now.`)'), ['Call one now.']);
  });

  test('are never passed over: what can not be read is named', () => {
    assert.throws(() => texts('msg(words)'), /x\.messages\.ts:1/u);
  });
});

suite('the grade of a text', () => {
  test('is what Flesch and Kincaid made of sentences, words and syllables', () => {
    const text = 'The cat sat on the mat. It was happy.';
    assert.deepEqual(countsOf(text), {sentence: 2, word: 9, syllable: 10});
    const expected = 0.39 * (9 / 2) + 11.8 * (10 / 9) - 15.59;
    assert.ok(Math.abs(readingGrade(text) - expected) < 1e-9);
  });

  test('rises with long words and long sentences', () => {
    const plain = readingGrade('We keep your words safe. Only they can read them.');
    const learned = readingGrade(
      'Confidentiality of submitted information is maintained through cryptographic protection.',
    );
    assert.ok(plain < 3, String(plain));
    assert.ok(learned > 12, String(learned));
  });

  test('counts a word that people know as two syllables', () => {
    assert.equal(countsOf('immigration', new Set(['immigration'])).syllable, 2);
    assert.equal(countsOf('immigration').syllable, 4);
  });

  test('counts numbers and addresses as one word, and both halves of a compound', () => {
    assert.deepEqual(wordsOf('Call 312-555-0100, or name@example.com: no name-calling!'), [
      'Call',
      '312-555-0100',
      'or',
      'name@example.com',
      'no',
      'name',
      'calling',
    ]);
  });
});
