import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {pickVoice} from './voice.ts';

/** A voice as a browser lists it; `!` in front of its name makes it the default, `~` one that runs elsewhere. */
const voice = (name: string, lang: string): SpeechSynthesisVoice => ({
  name: name.replace(/^[!~]/u, ''),
  lang,
  default: name.startsWith('!'),
  localService: !name.startsWith('~'),
  voiceURI: name,
});

const picked = (voices: readonly SpeechSynthesisVoice[], locale: string, visitor = ['en-US']) => {
  const found = pickVoice(voices, locale, visitor);
  return found.kind === 'found' ? found.voice.name : found.kind;
};

suite('the voice that reads a page', () => {
  test('has exactly its language, if there is one', () => {
    const voices = [voice('Jorge', 'es-ES'), voice('Paulina', 'es-MX'), voice('Ava', 'en-US')];
    assert.equal(picked(voices, 'es-MX'), 'Paulina');
  });

  test('has the region that the person asks their browser for', () => {
    const voices = [voice('Jorge', 'es-ES'), voice('Paulina', 'es_MX')];
    assert.equal(picked(voices, 'es', ['es-MX', 'en-US']), 'Paulina');
  });

  test('has the language of the page, from anywhere, before none', () => {
    assert.equal(picked([voice('Ava', 'en-US'), voice('Jorge', 'es-ES')], 'es'), 'Jorge');
  });

  test('is the one that the device uses by default, among equals', () => {
    assert.equal(picked([voice('Tom', 'en-US'), voice('!Ava', 'en-US')], 'en'), 'Ava');
  });

  test('reads the script of the page', () => {
    const voices = [voice('Tingting', 'zh-CN'), voice('Meijia', 'zh-TW')];
    assert.equal(picked(voices, 'zh-Hant'), 'Meijia');
    assert.equal(picked(voices, 'zh-Hans'), 'Tingting');
    assert.equal(picked([voices[0]!], 'zh-Hant'), 'none');
  });

  test('is not a joke, where there is a serious one', () => {
    assert.equal(picked([voice('Bad News', 'en-US'), voice('Karen', 'en-AU')], 'en'), 'Karen');
  });

  test('is none where there is no voice of the language', () => {
    assert.equal(picked([voice('Ava', 'en-US')], 'es'), 'none');
    assert.equal(picked([], 'en'), 'none');
  });

  test('is never one that sends the words elsewhere', () => {
    const voices = [voice('~Google español', 'es-ES'), voice('Ava', 'en-US')];
    assert.equal(picked(voices, 'es'), 'remote');
    assert.equal(picked([...voices, voice('Jorge', 'es-ES')], 'es'), 'Jorge');
  });

  test('is found beside voices with a language that is none', () => {
    assert.equal(
      picked([voice('Broken', ''), voice('Odd', '%%'), voice('Ava', 'en')], 'en'),
      'Ava',
    );
  });
});
