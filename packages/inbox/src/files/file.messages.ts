import {plural, type Localizer, type Words} from '@heard/elements/words';
import {str} from '@lit/localize';

import type {FileState} from './file-state.ts';
import type {KnownKind} from './kind-of-type.ts';

export const filesWords = ({msg}: Localizer) => ({
  title: msg('Files', {desc: 'Heading above the files that belong to a report.'}),
  note: msg(
    'Nothing is loaded before you press a button. Files come from a person you do not know: look at a saved file only with programs that are up to date, and delete it when you no longer need it.',
  ),
  voice: msg('A voice message, recorded in the form', {desc: 'What kind of file it is.'}),
  cleaned: msg('Hidden details (place, device, time) were taken out.'),
  notCleaned: msg(
    'Hidden details may still be in it: the place where it was made, the device, the time.',
  ),
  working: msg('Fetching and opening the file…'),
  blurred: msg('The picture is here. It is blurred.', {desc: 'Read aloud when a picture appears.'}),
  clear: msg('The picture is clear now.', {desc: 'Read aloud when the blur was taken away.'}),
  player: msg('The sound can be played.', {desc: 'Read aloud when a player appears.'}),
});

export const fileTitle = ({msg}: Localizer, number: string) =>
  msg(str`File ${number}`, {desc: 'Heading of a file of a report: File 2.'});

/** The names of what can be pressed at a file. Each says which file, since they stand in a row of the same. */
export const fileButtons = ({msg}: Localizer, number: string) => ({
  show: msg(str`Show file ${number}`, {desc: 'Button: shows a picture, blurred at first.'}),
  listen: msg(str`Listen to file ${number}`, {desc: 'Button: shows a player for a sound.'}),
  clear: msg(str`Show file ${number} clearly`, {desc: 'Button: takes the blur from a picture.'}),
  blur: msg(str`Blur file ${number} again`, {desc: 'Button: blurs a picture.'}),
  hide: msg(str`Hide file ${number}`, {desc: 'Button: takes a picture or a player away.'}),
  save: msg(str`Save file ${number} to this device`),
});

export const pictureName = ({msg}: Localizer, number: string, isClear: boolean) =>
  isClear
    ? msg(str`Picture of file ${number}`, {desc: 'Name of a picture. Nobody knows what it shows.'})
    : msg(str`Picture of file ${number}, blurred`, {
        desc: 'Name of a picture. Nobody knows what it shows.',
      });

export const soundName = ({msg}: Localizer, number: string) =>
  msg(str`Sound of file ${number}`, {desc: 'Name of a player.'});

export const savedAs = ({msg}: Localizer, name: string) =>
  msg(str`Handed to this browser to save as ${name}`, {desc: 'The name of a file.'});

export const kindNames: Words<Readonly<Record<KnownKind, string>>> = ({msg}) => ({
  picture: msg('Picture', {desc: 'What kind of file it is.'}),
  film: msg('Film', {desc: 'What kind of file it is.'}),
  sound: msg('Sound', {desc: 'What kind of file it is.'}),
  paper: msg('Document', {desc: 'What kind of file it is.'}),
  text: msg('Text', {desc: 'What kind of file it is.'}),
  other: msg('File of another kind', {desc: 'What kind of file it is.'}),
});

export const fileTroubleText: Words<
  Readonly<Record<NonNullable<FileState['trouble']>, string>>
> = ({msg}) => ({
  'no-preview': msg(
    'This file can not be shown here: it is not what its name says, or it is damaged. You can save it instead.',
  ),
  'too-many-pixels': msg('This picture is too large to be shown here. You can save it instead.'),
  'not-drawn': msg('This browser can not draw this picture. You can save it instead.'),
  'not-the-file': msg(
    'This is not the file that the person added: some of it is missing or was changed. Nothing of it is shown. Tell the person who runs the server.',
  ),
  damaged: msg(
    'The sealed file is damaged. Some of it was changed or lost after the person sent it. Nothing of it is shown. Tell the person who runs the server.',
  ),
  'not-for-this-key': msg(
    'Your key does not fit this file. Somebody with an older key, or with the recovery key, may be able to open it.',
  ),
  'not-a-key': msg('Your key can not be used. Lock the inbox and choose your key file again.'),
  'not-chosen': msg(
    'The sealed file is not among those that you chose. Choose it together with the report: its name ends in .age.',
  ),
  'unknown-item': msg('The server does not have this file any more.'),
  offline: msg('The file did not come through. Check your connection and try again.'),
  'session-required': msg('Your session is over. Lock the inbox and open it again.'),
  'login-refused': msg('Your session is over. Lock the inbox and open it again.'),
  'unknown-tenant': msg('Your session is over. Lock the inbox and open it again.'),
  'too-many-attempts': msg('There were too many attempts. Wait a minute and try again.'),
  server: msg('The server does not work as it should. Try again in a few minutes.'),
});

export const fileCount = (localizer: Localizer, count: number) => {
  const {msg, locale} = localizer;
  const number = new Intl.NumberFormat(locale).format(count);
  return plural(localizer, count, {
    zero: () => msg(str`${number} files`, {id: 'file-count.zero'}),
    one: () => msg(str`${number} file`, {id: 'file-count.one'}),
    two: () => msg(str`${number} files`, {id: 'file-count.two'}),
    few: () => msg(str`${number} files`, {id: 'file-count.few'}),
    many: () => msg(str`${number} files`, {id: 'file-count.many'}),
    other: () => msg(str`${number} files`, {id: 'file-count.other'}),
  });
};
