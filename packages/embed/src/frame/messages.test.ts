import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import * as fc from 'fast-check';

import {readFrameMessage, readPageMessage} from './messages.ts';

const words = {leave: 'Leave this page', 'two-more': '', 'one-more': '', stopped: ''};
const ready = {
  type: 'ready',
  locale: 'en',
  dir: 'ltr',
  exitUrl: 'https://www.weather.gov/',
  title: 'Tell us what happened',
  words,
};
const setting = {
  type: 'setting',
  locale: 'zh-Hant',
  headingLevel: 3,
  scheme: 'dark',
  fontSize: 17,
  font: '"Public Sans", system-ui, sans-serif',
  theme: {accent: 'light-dark(#14557b, rgb(10 20 30 / 50%))', radius: 'calc(4px + 0.5em)'},
};
const fromFrame = [
  ready,
  {type: 'height', pixels: 640},
  {type: 'place', top: 0, height: 48},
  {type: 'shift', count: 2},
  {type: 'leave'},
  {type: 'unavailable', reason: 'wrong'},
  {type: 'submitting', form: 'hate-incident', tenant: 'city'},
  {type: 'submitted', form: 'hate-incident', tenant: 'city'},
];
const fromPage = [
  setting,
  {type: 'focus'},
  {type: 'leave'},
  {type: 'reset'},
  {type: 'prefill', answers: {'incident.place.text': 'City Hall', 'incident.types': ['threats']}},
  {type: 'answer', mayGo: false},
];

describe('messages between a page and the frame in it', () => {
  for (const message of fromFrame)
    it(`takes "${message.type}" from the frame, and not with a key more or less`, () => {
      assert.deepEqual(readFrameMessage(message), message);
      assert.equal(readFrameMessage({...message, answers: 'x'}), undefined);
      for (const key of Object.keys(message)) {
        const {[key]: _gone, ...less} = message as Record<string, unknown>;
        assert.equal(readFrameMessage(less), undefined, key);
      }
    });

  for (const message of fromPage)
    it(`takes "${message.type}" from the page, and not with a key more or less`, () => {
      assert.deepEqual(readPageMessage(message), message);
      assert.equal(readPageMessage({...message, more: 1}), undefined);
      for (const key of Object.keys(message)) {
        const {[key]: _gone, ...less} = message as Record<string, unknown>;
        assert.equal(readPageMessage(less), undefined, key);
      }
    });

  const wrong: readonly (readonly [what: string, message: object])[] = [
    ['a height beyond all pages', {type: 'height', pixels: 20_001}],
    ['a height that is no number', {type: 'height', pixels: Number.NaN}],
    ['a height that is no whole number', {type: 'height', pixels: 1.5}],
    ['an exit that runs a script', {...ready, exitUrl: 'javascript:alert(1)'}],
    ['an exit without encryption', {...ready, exitUrl: 'http://www.weather.gov/'}],
    ['an exit of another protocol in disguise', {...ready, exitUrl: 'https:\\\\evil.example'}],
    ['words without end', {...ready, title: 'x'.repeat(301)}],
    ['no words', {...ready, words: {...words, leave: ' '}}],
    ['words beside the words', {...ready, words: {...words, answer: 'x'}}],
    ['a language that is a path', {...ready, locale: '../../x'}],
    ['a reason of its own', {type: 'unavailable', reason: 'because they wrote this'}],
    ['an id that is a sentence', {type: 'submitted', form: 'They hit me', tenant: 'city'}],
    ['more presses than there are', {type: 'shift', count: 4}],
  ];
  for (const [what, message] of wrong)
    it(`drops ${what}`, () => assert.equal(readFrameMessage(message), undefined));

  const wrongFromPage: readonly (readonly [what: string, message: object])[] = [
    ['a color that asks for a file', {...setting, theme: {accent: 'url(https://x.example/a)'}}],
    ['a color that ends the declaration', {...setting, theme: {accent: 'red; content: "x"'}}],
    ['a color with a comment', {...setting, theme: {accent: 'red/**/'}}],
    ['a token that is none', {...setting, theme: {'x-y': 'red'}}],
    ['a font that asks for a file', {...setting, font: 'image-set("x.png" 1x)'}],
    ['a heading beyond all levels', {...setting, headingLevel: 7}],
    ['an answer without end', {type: 'prefill', answers: {a: 'x'.repeat(5_001)}}],
    [
      'answers without end',
      {
        type: 'prefill',
        answers: Object.fromEntries(Array.from({length: 101}, (_, at) => [`a${at}`, 'x'])),
      },
    ],
    ['an answer of many floors', {type: 'prefill', answers: {a: {b: {c: {d: 'x'}}}}}],
  ];
  for (const [what, message] of wrongFromPage)
    it(`drops ${what} from the page`, () => assert.equal(readPageMessage(message), undefined));

  it('H24 drops keys of the prototype, and whatever hangs on it', () => {
    const own = JSON.parse(
      '{"type": "height", "pixels": 5, "__proto__": {"polluted": true}}',
    ) as unknown;
    assert.equal(readFrameMessage(own), undefined);
    assert.equal(readFrameMessage(Object.create({type: 'leave'})), undefined);
    assert.equal(readFrameMessage({type: '__proto__'}), undefined);
    assert.equal(readFrameMessage({type: 'constructor'}), undefined);
    const answers = JSON.parse('{"__proto__": "x"}') as unknown;
    assert.equal(readPageMessage({type: 'prefill', answers}), undefined);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('H24 reads only its own keys where a host pollutes all objects', () => {
    const polluted = Object.prototype as {pixels?: number};
    Object.defineProperty(polluted, 'pixels', {value: 5, configurable: true, enumerable: true});
    try {
      assert.equal(readFrameMessage({type: 'height'}), undefined);
      assert.deepEqual(readFrameMessage({type: 'leave'}), {type: 'leave'});
    } finally {
      delete polluted.pixels;
    }
  });

  it('H24 takes nothing from noise, and never throws', () => {
    const known = fc.constantFrom(...[...fromFrame, ...fromPage].map(({type}) => type));
    const noise = fc.oneof(
      fc.anything({withNullPrototype: true, withBigInt: true, withDate: true, withMap: true}),
      fc.record({type: known, pixels: fc.anything(), words: fc.anything(), theme: fc.anything()}),
      fc.dictionary(fc.constantFrom('type', 'pixels', '__proto__', 'answers'), fc.anything()),
    );
    fc.assert(
      fc.property(noise, (data) => {
        for (const read of [readFrameMessage, readPageMessage]) {
          const message = read(data);
          if (message === undefined) continue;
          // What is taken has the shape of a message without anything in it to say.
          assert.ok(['leave', 'focus', 'reset', 'height'].includes(message.type), message.type);
        }
      }),
      {numRuns: 5_000},
    );
  });

  it('has no message of the frame that could hold an answer', () => {
    const longest = 'They threw a bottle at my mother and shouted that we should go home.';
    fc.assert(
      fc.property(fc.constantFrom(...fromFrame), fc.nat(10), (message, at) => {
        const keys = Object.keys(message).filter((key) => !['title', 'words'].includes(key));
        const key = keys[at % keys.length]!;
        assert.equal(readFrameMessage({...message, [key]: longest}), undefined, key);
      }),
    );
  });
});
