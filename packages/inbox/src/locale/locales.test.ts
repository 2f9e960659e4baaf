import assert from 'node:assert/strict';
import {test} from 'node:test';

import {locales as questionLocales} from '@heard/elements/words';

import {templates as ours} from './generated/es.ts';
import {locales} from './locales.ts';

test('a language has the words of the questions and those of the inbox', async () => {
  const {templates: questions, more} = await questionLocales.es();
  const {templates: rest} = await more();
  const {templates} = await locales.es();
  const ids = Object.keys(templates);
  for (const part of [questions, rest, ours]) {
    assert.ok(Object.keys(part).length > 0);
    assert.deepEqual(
      Object.keys(part).filter((id) => !ids.includes(id)),
      [],
    );
  }
});

test('where the same sentence is in both, the inbox says it in its own words', async () => {
  const {templates} = await locales.es();
  for (const [id, text] of Object.entries(ours))
    assert.deepEqual(templates[id as keyof typeof templates], text);
});
