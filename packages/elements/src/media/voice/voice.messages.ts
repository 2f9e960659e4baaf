import {str} from '@lit/localize';

import type {Localizer} from '../../locale/localizer.ts';
import {plural} from '../../locale/plural.ts';
import type {VoiceTrouble} from './voice-recorder.ts';

export const voiceWords = ({msg}: Localizer) => ({
  title: msg('Say what happened'),
  intro: msg('You can say it instead of writing it. You have up to 5 minutes, and you can pause.'),
  recognized: msg('A voice can tell people who you are.'),
  keeps: msg('Nothing leaves your device before you send your report.'),
  start: msg('Start recording', {desc: 'Button: the microphone goes on.'}),
  notNow: msg('Not now', {desc: 'Button: closes the recorder.'}),
  asking: msg('Your browser asks if this page may use the microphone.'),
  recording: msg('Recording', {desc: 'The microphone is on.'}),
  paused: msg('Paused', {desc: 'A recording is paused.'}),
  pause: msg('Pause', {desc: 'Button: pauses a recording.'}),
  resume: msg('Go on recording', {desc: 'Button: after a pause.'}),
  stop: msg('Stop recording', {desc: 'Button: the microphone goes off.'}),
  listen: msg('Listen to it', {desc: 'Button: plays what was recorded.'}),
  stopListening: msg('Stop listening'),
  add: msg('Add it to your report', {
    desc: 'Button: what was recorded becomes part of the report.',
  }),
  discard: msg('Discard it', {desc: 'Button: what was recorded is thrown away.'}),
  discarded: msg('Your recording is gone.'),
  tryAgain: msg('Try again'),
  cannotPlay: msg('This browser cannot play it. You can still add it.'),
  insist: msg('Add your recording to your report, or discard it.'),
  limit: msg('Your time is up. Your recording is kept.'),
});

/** Who can hear it: the names of organizations, as a list. */
export const whoHears = ({msg}: Localizer, names: string) =>
  msg(str`These people can listen to it: ${names}.`, {desc: 'Names of organizations follow.'});

/** How far a recording is. Times look like 1:05. */
export const timeText = ({msg}: Localizer, so: string, left: string) =>
  msg(str`${so} so far, ${left} left`, {desc: 'Two times: 1:05 so far, 3:55 left.'});

export const recordedText = ({msg}: Localizer, time: string) =>
  msg(str`Your recording is ${time} long.`, {desc: 'A time in minutes and seconds: 1:05.'});

export const minutesLeft = (localizer: Localizer, minutes: number) => {
  const {msg, locale} = localizer;
  const n = new Intl.NumberFormat(locale).format(minutes);
  return plural(localizer, minutes, {
    zero: () => msg(str`${n} minutes left`, {id: 'minutes-left.zero'}),
    one: () => msg(str`${n} minute left`, {id: 'minutes-left.one'}),
    two: () => msg(str`${n} minutes left`, {id: 'minutes-left.two'}),
    few: () => msg(str`${n} minutes left`, {id: 'minutes-left.few'}),
    many: () => msg(str`${n} minutes left`, {id: 'minutes-left.many'}),
    other: () => msg(str`${n} minutes left`, {id: 'minutes-left.other'}),
  });
};

/** The name that a statement has among the files. */
export const voiceName = ({msg}: Localizer, number: string) =>
  msg(str`Voice statement ${number}`, {desc: 'The name of a file, with a number.'});

export const voiceTroubles = ({msg}: Localizer): Readonly<Record<VoiceTrouble, string>> => ({
  denied: msg(
    'This page may not use the microphone. You can allow it in your browser, or choose a file instead.',
  ),
  'no-microphone': msg('We found no microphone. You can choose a file instead.'),
  busy: msg('Another program is using the microphone. Close it and try again, or choose a file.'),
  broken: msg('The recording did not work. You can try again, or choose a file instead.'),
});
