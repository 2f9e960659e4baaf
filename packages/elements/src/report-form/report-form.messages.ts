import {html, type TemplateResult} from 'lit';

import type {Localizer} from '../locale/localizer.ts';

/** The words of the first pages. What comes after the first question is in `ending.messages.ts`. */
export const gateWords = ({msg}: Localizer) => ({
  title: msg('Tell us what happened', {desc: 'Title of the page before the first question.'}),
  validation: msg('What happened is not your fault. You do not need to know if it was a crime.'),
  short: msg('Only two questions need an answer. You can skip the rest, and stop at any time.'),
  immigration: msg('We do not ask about immigration status.'),
  readers: msg('Who reads your report', {desc: 'Small title above the names of organizations.'}),
  sealed: msg('Your report is locked on this device before it is sent. Only they have the key.', {
    desc: 'The report is encrypted. "They" are the organizations named just before.',
  }),
  history: msg(
    'This page keeps nothing on your device. Your browser still remembers that you visited this website.',
  ),
  helpNow: msg('Talk to someone now', {desc: 'Opens a list of crisis phone lines.'}),
  start: msg('Start', {desc: 'Button: opens the first question.'}),
  danger: msg('Someone is in danger now', {desc: 'Button: opens a page that shows help at once.'}),
});

export const emergency = ({msg}: Localizer, phone: TemplateResult) =>
  msg(html`If anyone is in danger now, call ${phone}.`, {
    desc: 'A phone number such as 911 follows.',
  });

export const textLine = ({msg}: Localizer, phone: TemplateResult) =>
  msg(html`Text ${phone}`, {desc: 'Send a text message to this phone number.'});

export const whatWords = ({msg}: Localizer) => ({
  title: msg('What happened?'),
  hint: msg('Tick what fits, or write it in your own words. You do not have to do both.'),
});

export const navigationWords = ({msg}: Localizer) => ({
  back: msg('Back'),
  continue: msg('Continue'),
  leave: msg('Leave this page', {
    desc: 'Always on screen: clears the form and opens a harmless website at once.',
  }),
  restMissing: msg(
    'The next page did not load. Check your connection and try again. Nothing is lost.',
  ),
});
