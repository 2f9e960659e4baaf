import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {
  SourceError,
  type ResourceAnswer,
  type ResourceQuestion,
  type ResourceSource,
  type StopSignal,
} from '@heard/directory';

import {Asking} from './asking.ts';

const answerOf = (total: number): ResourceAnswer => ({
  hits: [],
  total,
  match: 'all',
  facets: {},
  words: [],
});

/** A source on a slow line: it answers when the test says so, in whatever order. */
class SlowSource {
  readonly asked: {
    readonly question: ResourceQuestion;
    readonly signal: StopSignal | undefined;
    readonly answer: (total: number) => void;
    readonly fail: (error: unknown) => void;
  }[] = [];

  readonly source = {
    asks: 'device',
    find: (question: ResourceQuestion, signal?: StopSignal) =>
      new Promise<ResourceAnswer>((resolve, reject) =>
        this.asked.push({
          question,
          signal,
          answer: (total) => resolve(answerOf(total)),
          fail: reject,
        }),
      ),
  } as Partial<ResourceSource> as ResourceSource;
}

describe('a person types faster than answers come', () => {
  it('and gets the answer to what they typed last, even when an older one comes after it', async () => {
    const {source, asked} = new SlowSource();
    const asking = new Asking();
    const older = asking.ask(source, {text: 'e'});
    const newer = asking.ask(source, {text: 'evict'});
    asked[1]!.answer(2);
    asked[0]!.answer(99);
    assert.equal(await older, undefined);
    assert.deepEqual(await newer, {ok: true, answer: answerOf(2)});
  });

  it('and a source is told that the older answer is not wanted', () => {
    const {source, asked} = new SlowSource();
    const asking = new Asking();
    void asking.ask(source, {text: 'e'});
    void asking.ask(source, {text: 'evict'});
    assert.deepEqual(
      asked.map(({signal}) => signal?.aborted),
      [true, false],
    );
  });

  it('and an older question that goes wrong is no news', async () => {
    const {source, asked} = new SlowSource();
    const asking = new Asking();
    const older = asking.ask(source, {text: 'e'});
    const newer = asking.ask(source, {text: 'evict'});
    asked[0]!.fail(new SourceError('unreachable'));
    asked[1]!.answer(1);
    assert.equal(await older, undefined);
    assert.equal((await newer)?.ok, true);
  });

  it('and gets nothing once they left', async () => {
    const {source, asked} = new SlowSource();
    const asking = new Asking();
    const answer = asking.ask(source, {text: 'e'});
    asking.stop();
    asked[0]!.answer(1);
    assert.equal(await answer, undefined);
  });
});

describe('no service has the words', () => {
  it('so everything there is comes along, with how much there is of each kind', async () => {
    const {source, asked} = new SlowSource();
    const answer = new Asking().ask(source, {text: 'zzz', chosen: {cost: ['free']}});
    asked[0]!.answer(0);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(asked[1]?.question, {text: '', chosen: {cost: ['free']}, counts: true});
    asked[1]?.answer(7);
    assert.deepEqual(await answer, {ok: true, answer: answerOf(0), instead: answerOf(7)});
  });

  it('but where nothing was typed, nothing more is asked', async () => {
    const {source, asked} = new SlowSource();
    const answer = new Asking().ask(source, {text: ' '});
    asked[0]!.answer(0);
    assert.deepEqual(await answer, {ok: true, answer: answerOf(0)});
    assert.equal(asked.length, 1);
  });
});

describe('a source does not answer', () => {
  for (const [error, trouble] of [
    [new SourceError('unreachable'), 'unreachable'],
    [new TypeError('something else'), 'broken'],
  ] as const)
    it(`because it is ${trouble}`, async () => {
      const {source, asked} = new SlowSource();
      const answer = new Asking().ask(source, {text: 'evict'});
      asked[0]!.fail(error);
      assert.deepEqual(await answer, {ok: false, trouble});
    });
});
