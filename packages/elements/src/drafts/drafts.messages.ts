import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

/** What is kept on the device, for the page before the first question. */
export const keptWords = ({msg}: Localizer) => ({
  session: msg(
    'While you write, this tab keeps a locked copy of your answers. It is deleted 30 minutes after your last change, when you send your report, or when you press “Leave this page”.',
    {desc: 'The copy is encrypted. "Leave this page" is the button that is always on screen.'},
  ),
  reopened: msg(
    'Until then, anyone who uses this tab can read your answers. Someone who opens the closed tab again can, too.',
  ),
  passphrase: msg('This page keeps nothing on your device, unless you choose to save your report.'),
  nothing: msg('This browser keeps no copy of your answers. If this page closes, they are gone.'),
  history: msg('Your browser still knows that you were on this website.'),
});

/** A report that was begun in this tab. */
export const offerWords = ({msg}: Localizer) => ({
  title: msg('You began a report here'),
  replaced: msg('If you start a new report, this one is deleted.'),
  continue: msg('Continue your report', {desc: 'Button: opens the report that was begun.'}),
  discard: msg('Delete it', {desc: 'Button: deletes the report that was begun.'}),
  elsewhere: msg('This report is open in another tab'),
  elsewhereHint: msg('Go on there. Or close that tab, and you can go on here.'),
});

export const keptUntil = ({msg}: Localizer, time: string) =>
  msg(str`It is kept until ${time}.`, {desc: 'For example: until 4:30 PM, or until November 30.'});

/** Why a report that was kept can't be opened. */
export const lostWords = ({msg}: Localizer) => ({
  damaged: msg('A report was begun here, but the copy was damaged. It has been deleted.'),
  outdated: msg(
    'The form has changed since this report was begun. The copy does not fit any more and has been deleted.',
  ),
  newer: msg(
    'This report was kept by a newer form. Load this page again. If that does not help, try again later.',
  ),
});

/** Why nothing can be kept. Said only where a copy was promised or wished for. */
export const unableWords = ({msg}: Localizer) => ({
  'no-storage': msg('This browser can not keep a copy of your report here.'),
  blocked: msg('Another tab does not let this page keep a copy of your report. Close other tabs.'),
  newer: msg('This page is too old to keep a copy of your report. Load the page again later.'),
  'no-locks': msg('This browser is too old to keep a copy of your report.'),
  full: msg('There is no room on this device to keep a copy of your last change.'),
  cleared: msg('The copy of your report is no longer on this device.'),
  stays: msg('Your answers stay on this page until it closes.'),
});

/** Files are not part of what is kept. */
export const fileWords = ({msg}: Localizer) => ({
  notKept: msg('Files are not kept. You will have to add them again.'),
  addAgain: msg('Your files were not kept. Add them again.'),
});
