import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

export const notAdded = ({msg}: Localizer, names: string) =>
  msg(str`Not added: ${names}.`, {desc: 'Names of files follow. After it comes the reason.'});

/** The limits as the language writes them. */
export interface LimitTexts {
  readonly files: string;
  readonly each: string;
  readonly total: string;
  readonly pixels: string;
}

/** Why a file was not added, and what can be done. */
export const refusalReasons = ({msg}: Localizer, limits: LimitTexts) => ({
  'too-many': msg(
    str`You can add up to ${limits.files} files. Remove one to make room for another.`,
    {desc: 'A number.'},
  ),
  empty: msg('There is nothing in it. Choose another one.'),
  'too-large': msg(
    str`A file can have up to ${limits.each}. For a video, choose a shorter part or a few screenshots.`,
    {desc: 'A size: 25 MB.'},
  ),
  'total-too-large': msg(
    str`All files together can have up to ${limits.total}. Remove one, or choose a smaller one.`,
    {desc: 'A size: 100 MB.'},
  ),
  'not-allowed': msg(
    'We take photos, videos, sound, PDF and plain text. A photo or screenshot of it works too.',
  ),
  'too-many-pixels': msg(
    str`A picture can have up to ${limits.pixels} pixels. Choose a smaller copy or a screenshot of it.`,
    {desc: 'A large number, in short: 100 million.'},
  ),
  'same-file': msg('It is in your list already.'),
  unreadable: msg('This device could not read it. Choose it again.'),
  folder: msg('It is a folder. Open it and choose the files in it.'),
});

export const nothingDropped = ({msg}: Localizer) =>
  msg('There was no file in that. Save it as a file first, or take a screenshot.');
