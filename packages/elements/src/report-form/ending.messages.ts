import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

export const checkWords = ({msg}: Localizer) => ({
  title: msg('Check your answers', {desc: 'Title of the page before sending.'}),
  notGiven: msg('Not given', {desc: 'Stands for an answer that was skipped.'}),
  change: msg('Change', {desc: 'Link beside an answer.'}),
  more: msg('You can tell us more', {desc: 'Small title above a list of optional pages.'}),
  moreHint: msg('You do not have to. What you have told us is enough.'),
  allMore: msg('Go through all of these', {desc: 'Button: opens the optional pages one by one.'}),
  continue: msg('Continue'),
  send: msg('Send your report', {desc: 'Button that sends the report.'}),
});

export const changeLabel = ({msg}: Localizer, what: string) =>
  msg(str`Change: ${what}`, {desc: 'Read aloud for the link "Change" beside an answer.'});

export const sendingWords = ({msg}: Localizer) => ({
  title: msg('Sending your report'),
  sealing: msg('Getting your report ready…', {desc: 'Just before it is sent.'}),
  sending: msg('Your report is on its way…'),
  waiting: msg('The connection is not working. Your report has not been confirmed yet.'),
  keep: msg('Keep this page open. Your answers are still here.'),
  tryNow: msg('Try now', {desc: 'Button: do not wait for the next automatic try.'}),
  stop: msg('Stop and go back', {desc: 'Button: stop trying to send.'}),
});

export const waitingFor = ({msg, locale}: Localizer, seconds: number) => {
  const time = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  }).format(seconds);
  return msg(str`We will try again in about ${time}.`, {desc: 'For example: in about 8 seconds.'});
};

export const troubleWords = ({msg}: Localizer) => ({
  parkedTitle: msg('We could not confirm that your report arrived'),
  parked: msg(
    'Your answers are still here. You can try again as often as you like: the same report is stored only once. If you change an answer, it counts as a new report.',
  ),
  unsent: msg('Check your connection and try again. Your answers are still here.'),
  refusedTitle: msg('Your report was not sent'),
  refused: msg(
    'The website is not set up right. This is not your fault. Your answers are still here, so you can copy them and reach us another way.',
  ),
  tryAgain: msg('Try again'),
  back: msg('Go back to your answers'),
  copy: msg('Copy your answers', {desc: 'Button: puts all answers on the clipboard.'}),
  copied: msg('Copied. Anyone who uses this device can paste it.'),
  notCopied: msg(
    'This browser did not allow copying. Go back to your answers to copy them by hand.',
  ),
  otherWays: msg('Other ways to reach us'),
  newTab: msg('(opens in a new tab)', {desc: 'Stands behind a link to another website.'}),
});

export const sentWords = ({msg}: Localizer) => ({
  title: msg('Your report has arrived'),
  thanks: msg('Thank you for telling us.'),
  code: msg('Your report code'),
  codeUse: msg(
    'Write this code down or copy it. If you talk to us later, it lets us find your report. We cannot show it again.',
  ),
  notYet: msg('The next page did not load. Your report has arrived. Try again in a moment.'),
  saved: msg('I have saved the code', {desc: 'Button: the code is taken off the page then.'}),
  copyCode: msg('Copy the code', {desc: 'Button: puts the code on the clipboard.'}),
  copied: msg('Copied', {desc: 'The code is on the clipboard now.'}),
  notCopied: msg('This browser did not allow copying. Write the code down.'),
});
