import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import type {InboxItem, Report} from '@heard/schema';

import {initialState, reduce, type Action, type InboxState} from './flow.ts';

const item = (id: string): InboxItem => ({
  id,
  receivedOn: '2026-11-23',
  size: 4296,
  recipients: ['hotline'],
  lookup: 'A'.repeat(43),
  objects: [],
});
const report = {formId: 'hate-incident-short'} as Report;
const items = [item('one'), item('two')];

const after = (...actions: readonly Action[]) => actions.reduce(reduce, initialState);
const unlocked: readonly Action[] = [
  {type: 'enter'},
  {type: 'unlock', recipient: 'hotline', items},
];

suite('a member of the staff', () => {
  test('unlocks the inbox, reads a report and comes back to the list', () => {
    const list = after(...unlocked);
    assert.equal(list.status, 'list');
    const opening = reduce(list, {type: 'open', id: 'two'});
    assert.equal(opening.status, 'opening');
    const reading = reduce(opening, {type: 'opened', id: 'two', report});
    assert.ok(reading.status === 'reading' && reading.report === report);
    const back = reduce(reading, {type: 'back'});
    assert.ok(back.status === 'list');
    assert.deepEqual(back.contents.opened, ['two']);
  });

  test('is told why the key was refused, and tries again', () => {
    const refused = after({type: 'enter'}, {type: 'refuse', trouble: {code: 'login-refused'}});
    assert.deepEqual(refused, {status: 'locked', trouble: {code: 'login-refused'}});
    assert.deepEqual(reduce(refused, {type: 'enter'}), {status: 'entering'});
  });

  test('sees that a report does not open, and can try that one again', () => {
    const failed = after(
      ...unlocked,
      {type: 'open', id: 'one'},
      {type: 'open-failed', id: 'one', trouble: 'damaged'},
    );
    assert.ok(failed.status === 'unreadable' && failed.trouble === 'damaged');
    assert.deepEqual(failed.contents.opened, []);
    assert.equal(reduce(failed, {type: 'open', id: 'one'}).status, 'opening');
  });

  test('finds a report by its code', () => {
    const found = after(
      ...unlocked,
      {type: 'search'},
      {
        type: 'search-ended',
        search: {status: 'found', item: items[0]!},
      },
    );
    assert.ok(found.status === 'list' && found.search.status === 'found');
  });

  test('gets new reports without losing sight of what was opened', () => {
    const refreshed = after(
      ...unlocked,
      {type: 'open', id: 'one'},
      {type: 'opened', id: 'one', report},
      {type: 'back'},
      {type: 'refresh'},
      {type: 'refreshed', items: [item('three'), ...items]},
    );
    assert.ok(refreshed.status === 'list' && refreshed.refresh === 'loaded');
    assert.equal(refreshed.contents.items.length, 3);
    assert.deepEqual(refreshed.contents.opened, ['one']);
  });
});

suite('once locked', () => {
  const places: readonly InboxState[] = [
    after({type: 'enter'}),
    after(...unlocked),
    after(...unlocked, {type: 'open', id: 'one'}),
    after(...unlocked, {type: 'open', id: 'one'}, {type: 'opened', id: 'one', report}),
  ];

  test('nothing of any report is left, wherever the person was', () => {
    for (const place of places)
      assert.deepEqual(reduce(place, {type: 'lock', reason: 'idle'}), {
        status: 'locked',
        reason: 'idle',
      });
  });

  test('an answer that comes late shows nothing', () => {
    for (const late of [
      {type: 'opened', id: 'one', report},
      {type: 'open-failed', id: 'one', trouble: 'damaged'},
      {type: 'unlock', recipient: 'hotline', items},
      {type: 'refreshed', items},
      {type: 'search-ended', search: {status: 'found', item: items[0]!}},
    ] satisfies readonly Action[])
      assert.deepEqual(reduce(initialState, late), initialState);
  });
});

test('an answer for another report than the one on screen shows nothing', () => {
  const opening = after(...unlocked, {type: 'open', id: 'two'});
  assert.equal(reduce(opening, {type: 'opened', id: 'one', report}), opening);
  assert.equal(reduce(opening, {type: 'open-failed', id: 'one', trouble: 'damaged'}), opening);
});

test('a report that is not in the list is not opened', () => {
  const list = after(...unlocked);
  assert.equal(reduce(list, {type: 'open', id: 'nine'}), list);
});
