import {str} from '@lit/localize';

import type {Localizer} from '../../locale/localizer.ts';

export const shareWords = ({msg}: Localizer) => ({
  title: msg('Copy, print or send', {desc: 'Opens a part with several buttons.'}),
  warning: msg(
    'Others may see what you copy, print or send. Phones keep messages that were sent.',
    {
      desc: 'A warning above buttons that copy, print or send a phone number and the like.',
    },
  ),
  copy: msg('Copy as text'),
  copied: msg('Copied.'),
  notCopied: msg('This browser did not let us copy. Mark the text below and copy it.'),
  print: msg('Print', {desc: 'A button.'}),
  text: msg('Send as a text message'),
  share: msg('Send with another app'),
  code: msg('Show a code to scan'),
  hideCode: msg('Hide the code'),
  codeHint: msg('Point the camera of another phone at it. Nothing goes through the internet.'),
  codeSays: msg('The code says:', {desc: 'The text that is in a QR code follows.'}),
  tooLong: msg('This is too long for a code.'),
  notNow: msg('This did not load. Check your connection and try again.'),
  sheet: msg('Help', {desc: 'Title of a printed sheet with phone numbers. Short and neutral.'}),
});

export const codeLabel = ({msg}: Localizer, name: string) =>
  msg(str`Code to scan: ${name}`, {desc: 'What a QR code is, for people who do not see it.'});
