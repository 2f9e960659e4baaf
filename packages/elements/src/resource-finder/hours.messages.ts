import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

export const speaks = ({msg}: Localizer, languages: string) =>
  msg(str`Speaks ${languages}`, {desc: 'A list of languages, such as: English and Polish.'});

export const hoursWords = ({msg}: Localizer) => ({
  unknown: msg('Hours not known'),
  closed: msg('Closed', {desc: 'Not open at this time, or on this day.'}),
  allDay: msg('Open day and night'),
  notRunning: msg('Not running at this time', {desc: 'A service that has stopped or pauses.'}),
  note: msg('Read the note on the hours', {
    desc: 'Stands beside “Open until 5:00 PM”: a text says more about the hours.',
  }),
  midnight: msg('midnight', {desc: 'Stands for a time of day: Open until midnight.'}),
});

export const openUntil = ({msg}: Localizer, time: string) =>
  msg(str`Open until ${time}`, {desc: 'A time such as 5:00 PM follows.'});

export const closesSoon = ({msg}: Localizer, time: string) =>
  msg(str`Closes soon, at ${time}`, {desc: 'Within the hour. A time such as 5:00 PM follows.'});

export const openUntilTomorrow = ({msg}: Localizer, time: string) =>
  msg(str`Open until tomorrow at ${time}`);

export const openUntilDay = ({msg}: Localizer, weekday: string, time: string) =>
  msg(str`Open until ${weekday} at ${time}`, {
    desc: 'A weekday and a time, such as Monday at 9:00 AM.',
  });

export const opensToday = ({msg}: Localizer, time: string) => msg(str`Opens today at ${time}`);

export const opensTomorrow = ({msg}: Localizer, time: string) =>
  msg(str`Opens tomorrow at ${time}`);

export const opensOn = ({msg}: Localizer, weekday: string, time: string) =>
  msg(str`Opens ${weekday} at ${time}`, {desc: 'A weekday and a time, such as Monday at 9:00 AM.'});
