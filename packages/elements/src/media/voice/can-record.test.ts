import assert from 'node:assert/strict';
import {test} from 'node:test';

import {sourceLocalizer} from '../../locale/localizer.ts';
import {canRecord} from './can-record.ts';
import {clockTime} from './clock-time.ts';

const recorder = () => undefined;
const getUserMedia = recorder;

test('F21 a browser without a recorder, and a page without TLS, offer none', () => {
  assert.equal(
    canRecord({MediaRecorder: recorder, navigator: {mediaDevices: {getUserMedia}}}),
    true,
  );
  assert.equal(canRecord({navigator: {mediaDevices: {getUserMedia}}}), false);
  assert.equal(canRecord({MediaRecorder: recorder, navigator: {}}), false);
  assert.equal(canRecord({MediaRecorder: recorder, navigator: {mediaDevices: {}}}), false);
});

test('a time is written in minutes and seconds, in the digits of the language', () => {
  assert.equal(clockTime(sourceLocalizer, 0), '0:00');
  assert.equal(clockTime(sourceLocalizer, 65), '1:05');
  assert.equal(clockTime(sourceLocalizer, 300), '5:00');
  assert.equal(clockTime({...sourceLocalizer, locale: 'ar-EG'}, 65), '١:٠٥');
});
