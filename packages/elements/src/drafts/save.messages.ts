import type {Localizer} from '../locale/localizer.ts';

/** The page on which a report is saved for later. */
export const saveWords = ({msg}: Localizer) => ({
  link: msg('Save and come back later', {desc: 'Link: opens a page where a report is saved.'}),
  title: msg('Save your report on this device'),
  how: msg('Choose a passphrase. Your report is locked with it and saved in this browser.'),
  who: msg('Anyone who has this device and the passphrase can read your report.'),
  lost: msg(
    'If you forget the passphrase, nobody can open your report. We can not help with that.',
  ),
  browser: msg('If the browser asks to save the passphrase, say no.'),
  days: msg('It is deleted 7 days after your last change, or when you send it.'),
  save: msg('Save', {desc: 'Button: saves the report on this device.'}),
  saving: msg('Saving…'),
  back: msg('Back to your report'),
});

/** The field for a passphrase. */
export const passphraseWords = ({msg}: Localizer) => ({
  label: msg('Passphrase', {desc: 'Several words or characters that lock a report.'}),
  hint: msg('8 characters or more. A few words that nobody would guess are good.'),
  show: msg('Show', {desc: 'Button: makes the typed passphrase readable.'}),
  hide: msg('Hide', {desc: 'Button: makes the typed passphrase unreadable.'}),
  showLabel: msg('Show the passphrase'),
  hideLabel: msg('Hide the passphrase'),
  tooShort: msg('Make the passphrase 8 characters or longer.'),
  wrong: msg('No report on this device opens with this passphrase. Check it and try again.'),
});

/** After saving. */
export const savedWords = ({msg}: Localizer) => ({
  title: msg('Your report is saved'),
  how: msg(
    'To go on later, open this page in this browser. Choose “Continue a saved report” and type your passphrase.',
  ),
  changes: msg('What you change from now on is saved, too.'),
  close: msg('You can close this page now, or go on.'),
  goOn: msg('Go on with your report'),
  discard: msg('Delete the saved report', {desc: 'Button: the answers stay on the page.'}),
  status: msg('Your report is saved on this device.'),
  discarded: msg('The saved report is deleted. Your answers are still on this page.'),
});

/** Opening a saved report. */
export const unlockWords = ({msg}: Localizer) => ({
  title: msg('Continue a saved report'),
  open: msg('Open', {desc: 'Button: opens a saved report.'}),
  opening: msg('Opening… This can take a while.'),
});
