import {plural, type Localizer, type Words} from '@heard/elements/words';
import {str} from '@lit/localize';

import type {KeyProblem} from '../key/read-key.ts';
import type {EntryTrouble, LockReason} from './flow.ts';

export const entryWords = ({msg}: Localizer) => ({
  /** The title of the page, and its button. */
  title: msg('Open the inbox'),
  intro: msg('Your key opens the reports that people have sealed for you.'),
  stays: msg(
    'The key never leaves this device: this page reads it here, sends it nowhere, keeps it nowhere, and forgets it when you lock or close the page.',
  ),
  file: msg('Key file'),
  fileHint: msg('The file that was made with your key, for example staff.key.'),
  paste: msg('Paste the key instead'),
  pasteLabel: msg('Key'),
  pasteHint: msg('A line that begins with AGE-SECRET-KEY-'),
  tenant: msg('Short name of your organization'),
  tenantHint: msg('It is called "tenant" in the configuration of your form.'),
  entering: msg('Opening the inbox…'),
  problem: msg('The inbox did not open', {desc: 'Title above the reason.'}),
  locked: msg('The inbox is locked. Your key is forgotten.'),
});

export const lockReasonText: Words<Readonly<Record<LockReason, string>>> = ({msg}) => ({
  idle: msg('Nobody used the inbox for a while, so it was locked. Your key is forgotten.'),
  'session-over': msg(
    'The server no longer accepts your key, so the inbox was locked. If that is a surprise, ask the person who runs the server.',
  ),
});

const waitAbout = (localizer: Localizer, seconds: number) => {
  const {msg, locale} = localizer;
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  const count = new Intl.NumberFormat(locale).format(minutes);
  return plural(localizer, minutes, {
    zero: () => msg(str`Wait ${count} minutes and try again.`, {id: 'wait-minutes.zero'}),
    one: () => msg(str`Wait ${count} minute and try again.`, {id: 'wait-minutes.one'}),
    two: () => msg(str`Wait ${count} minutes and try again.`, {id: 'wait-minutes.two'}),
    few: () => msg(str`Wait ${count} minutes and try again.`, {id: 'wait-minutes.few'}),
    many: () => msg(str`Wait ${count} minutes and try again.`, {id: 'wait-minutes.many'}),
    other: () => msg(str`Wait ${count} minutes and try again.`, {id: 'wait-minutes.other'}),
  });
};

/** Why there is no key in what was chosen. */
export const keyProblemText: Words<Readonly<Record<KeyProblem, string>>> = ({msg}) => ({
  empty: msg('Choose your key file, or paste your key.'),
  'public-key': msg(
    'This is a public key. It seals reports, but it does not open them. Choose the key file: it has a line that begins with AGE-SECRET-KEY-',
  ),
  'locked-file': msg(
    'This file is sealed itself. If it is a report, choose your key file instead.',
  ),
  'passphrase-needed': msg(
    'This key file has a passphrase. Type it below the key file, and try again.',
  ),
  'wrong-passphrase': msg(
    'The passphrase does not fit this key file. Check capital letters, spaces and the language of the keyboard, and type it again.',
  ),
  'damaged-key': msg(
    'This key has a mistake in it: letters are missing or changed. Choose the file itself, or copy the whole line again.',
  ),
  'no-key': msg(
    'There is no key in this. A key file is a small text file with a line that begins with AGE-SECRET-KEY-',
  ),
  'too-many-keys': msg('There are more than five keys in this. Choose a file with your own keys.'),
});

const troubles: Words<Readonly<Record<EntryTrouble['code'], string>>> = ({msg, ...rest}) => ({
  ...keyProblemText({msg, ...rest}),
  'no-tenant': msg('Enter the short name of your organization.'),
  'insecure-page': msg(
    'This browser opens reports on secure pages only. Use the address that begins with https, and a recent browser.',
  ),
  offline: msg('The server can not be reached. Check your connection and try again.'),
  'login-refused': msg(
    'The server does not know this key. Check that you chose the key for this organization, and that its public half is in the configuration.',
  ),
  'unknown-tenant': msg(
    'The server does not know this organization. Check its short name in the configuration.',
  ),
  'too-many-attempts': msg('There were too many attempts.'),
  'challenge-other-origin': msg(
    'The server asked for a login at another web address than this one, so this page did not answer. Check the address above. If it is right, the server is set up for another one: tell the person who runs it.',
  ),
  'challenge-refused': msg(
    'The server asked for something else than a login, so this page did not answer. Nothing of your key or your reports was sent. Do not try again, and tell the person who runs the server.',
  ),
  'session-required': msg('The server does not work as it should. Try again in a few minutes.'),
  'unknown-item': msg('The server does not work as it should. Try again in a few minutes.'),
  server: msg('The server does not work as it should. Try again in a few minutes.'),
});

/** Why the inbox did not open, and what to do. */
export const troubleText = (localizer: Localizer, {code, retryAfter}: EntryTrouble): string => {
  const text = troubles(localizer)[code];
  return code === 'too-many-attempts' ? `${text} ${waitAbout(localizer, retryAfter ?? 60)}` : text;
};
