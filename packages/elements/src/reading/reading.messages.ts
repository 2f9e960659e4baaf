import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

/** What is said while the page is read aloud, and when it can not be. */
export const readingWords = ({msg}: Localizer) => ({
  stop: msg('Stop', {desc: 'Button: stops reading aloud.'}),
  again: msg('Say it again', {desc: 'Button: reads the same question aloud once more.'}),
  next: msg('Next question', {desc: 'Button: goes on to read the next question aloud.'}),
  heard: msg('Others near you may hear it.', {desc: 'Shown while the page is read aloud.'}),
  stopped: msg('The voice stopped. Choose “Listen” to hear the page again.'),
});

export const noVoice = ({msg}: Localizer, language: string) =>
  msg(str`This device has no voice for ${language}. You may find one in its settings.`, {
    desc: 'The name of a language, such as Spanish. A voice that reads text aloud.',
  });

export const remoteVoice = ({msg}: Localizer, language: string) =>
  msg(
    str`The voice for ${language} here sends what it reads over the internet. We do not use it, to keep this page private.`,
    {desc: 'The name of a language, such as Spanish. A voice that reads text aloud.'},
  );
