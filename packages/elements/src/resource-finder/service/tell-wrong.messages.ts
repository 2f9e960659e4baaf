import {str} from '@lit/localize';

import type {Localizer} from '../../locale/localizer.ts';

export const tellWords = ({msg}: Localizer) => ({
  title: msg('Tell us this is wrong', {desc: 'Opens a form about a mistake in the directory.'}),
  legend: msg('What is wrong?'),
  phone: msg('The phone number does not work'),
  hours: msg('The hours are wrong'),
  place: msg('The address is wrong, or should not be shown'),
  gone: msg('This service is not there any more'),
  other: msg('Something else'),
  label: msg('Say more, if you want'),
  hint: msg('Do not write your name or what happened to you.'),
  send: msg('Send this', {desc: 'A button that sends a note about a mistake in the directory.'}),
  sending: msg('Sending…'),
  sent: msg('It is sent. Thank you for telling us.'),
  notSent: msg(
    'It was not sent. What you wrote is still here. Check your connection and try again.',
  ),
  choose: msg('Choose what is wrong, or write it.'),
  mail: msg('Write an email about it'),
  mailHint: msg(
    'This opens your mail app. They will see your email address. The name of this service is in the mail already.',
  ),
});

export const tellNotice = ({msg}: Localizer, to: string) =>
  msg(
    str`This sends the number of this entry, what you choose and what you write to ${to}. Nothing else. Like any website, they can see the internet address of this device.`,
    {desc: 'The name of a website such as help.example stands after "to".'},
  );

export const mailSubject = ({msg}: Localizer, name: string) =>
  msg(str`Something is wrong: ${name}`, {desc: 'Subject of an email. The name of a service.'});

export const mailBody = ({msg}: Localizer, name: string, id: string) =>
  msg(str`Service: ${name} (${id}). What is wrong:`, {
    desc: 'Start of an email. The name of a service and its number.',
  });
