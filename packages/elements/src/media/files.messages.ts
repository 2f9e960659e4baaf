import type {HiddenDetail} from '@heard/delivery/files';
import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';
import type {Category} from './category.ts';

export const filesWords = ({msg}: Localizer) => ({
  choose: msg('Choose files', {desc: 'Button: opens the list of files on the device.'}),
  takePhoto: msg('Take a photo', {desc: 'Button: opens the camera of a phone.'}),
  drop: msg('You can also drop files here, or paste a picture.', {
    desc: 'Shown to people with a mouse.',
  }),
  added: msg('Your files', {desc: 'Small title above the list of files that were added.'}),
  remove: msg('Remove', {desc: 'Button: takes a file out of the list.'}),
  cover: msg('Cover faces or names', {
    desc: 'Button: opens a photo to draw boxes over parts of it.',
  }),
  coverAgain: msg('Change the boxes', {desc: 'Button: boxes cover parts of a photo.'}),
  uncover: msg('Use it without boxes', {desc: 'Button: the boxes on a photo are taken away.'}),
  covered: msg('Parts of it are covered. We send only this copy, without hidden details.'),
  clean: msg('We found no hidden details.'),
  hiddenRemoved: msg('Remove hidden details (safer)', {desc: 'One of two choices for a file.'}),
  hiddenKept: msg('Keep hidden details', {desc: 'One of two choices for a file.'}),
  hiddenKeptHint: msg('They can help to show when and where it happened.'),
  cannotShow: msg('This browser cannot show this picture, so it cannot cover parts of it.'),
  asItIs: msg(
    'We cannot remove hidden details from this kind of file. It can say who made it and when. A photo or screenshot of it is safer.',
  ),
  damaged: msg('This file is not built in the usual way. We cannot remove hidden details from it.'),
  notLoaded: msg('This did not load. Check your connection and try again.'),
  wait: msg('We are still looking at your files. We will go on in a moment.'),
});

/** What can be added. Sizes and numbers come as the language writes them. */
export const limitsText = (
  {msg}: Localizer,
  limits: {readonly files: string; readonly each: string; readonly total: string},
) =>
  msg(
    str`You can add up to ${limits.files} files of up to ${limits.each} each. Together they can have ${limits.total}.`,
    {desc: 'A number and two sizes: 10, 25 MB, 100 MB.'},
  );

export const filesNow = ({msg}: Localizer, files: string, most: string) =>
  msg(str`${files} of up to ${most}`, {
    desc: 'Two numbers: how many text boxes there are, and how many there can be. 2 of up to 20.',
  });

/** What a file is, in a word or two. */
export const categoryNames = ({msg}: Localizer): Readonly<Record<Category, string>> => ({
  photo: msg('Photo', {desc: 'The kind of a file.'}),
  picture: msg('Picture', {desc: 'The kind of a file: a screenshot or a drawing, say.'}),
  video: msg('Video', {desc: 'The kind of a file.'}),
  sound: msg('Sound', {desc: 'The kind of a file.'}),
  paper: msg('PDF', {desc: 'The kind of a file.'}),
  text: msg('Text', {desc: 'The kind of a file.'}),
  voice: msg('Your voice', {desc: 'The kind of a file: a statement that was recorded here.'}),
});

const detailNames = ({msg}: Localizer): Readonly<Record<HiddenDetail, string>> => ({
  place: msg('where it was made', {desc: 'Something that a photo can tell. One of a list.'}),
  time: msg('when it was made', {desc: 'Something that a photo can tell. One of a list.'}),
  device: msg('which phone or program made it', {
    desc: 'Something that a photo can tell. One of a list.',
  }),
  author: msg('a name', {desc: 'Something that a photo can tell. One of a list.'}),
  comment: msg('a title or notes', {desc: 'Something that a photo can tell. One of a list.'}),
  picture: msg('a second picture', {desc: 'Something that a photo can tell. One of a list.'}),
  other: msg('other details', {desc: 'Something that a photo can tell. One of a list.'}),
});

// The order in which it matters to most people.
const order: readonly HiddenDetail[] = [
  'place',
  'time',
  'device',
  'author',
  'comment',
  'picture',
  'other',
];

/** What a file says beside what it shows. */
export const hiddenText = (localizer: Localizer, hidden: readonly HiddenDetail[]) => {
  const {msg, locale} = localizer;
  const names = detailNames(localizer);
  const list = new Intl.ListFormat(locale, {type: 'conjunction'}).format(
    order.filter((detail) => hidden.includes(detail)).map((detail) => names[detail]),
  );
  return msg(str`This file also tells: ${list}.`, {
    desc: 'What is hidden in a photo. For example: where it was made and which phone or program made it.',
  });
};

export const removeName = ({msg}: Localizer, name: string) =>
  msg(str`Remove ${name}`, {desc: 'Read aloud for the button "Remove" beside a file.'});

export const buttonFor = ({msg}: Localizer, button: string, name: string) =>
  msg(str`${button}: ${name}`, {
    desc: 'Read aloud for a button beside a file. What the button does, then the name of the file.',
  });

/** What is said, not shown, when something has changed. */
export const filesSaid = ({msg}: Localizer) => ({
  looking: msg('Looking at your files…'),
  added: (names: string) =>
    msg(str`Added: ${names}`, {desc: 'Said when files were added. Names of files follow.'}),
  removed: (name: string) =>
    msg(str`Removed: ${name}`, {desc: 'Said when a file was taken out of the list.'}),
  covered: (name: string) =>
    msg(str`Parts of ${name} are covered.`, {desc: 'Said when boxes were drawn on a photo.'}),
  uncovered: (name: string) =>
    msg(str`Nothing of ${name} is covered now.`, {desc: 'Said when boxes were taken away.'}),
});
