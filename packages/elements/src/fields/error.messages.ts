import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

export const summaryTitle = ({msg}: Localizer) =>
  msg('There is something to change', {
    desc: 'Title above a list of links to answers with errors.',
  });

export const errorPrefix = ({msg}: Localizer) =>
  msg('Error:', {desc: 'Read aloud before the text of an error.'});

export const tooLong = ({msg, locale}: Localizer, most: number) => {
  const count = new Intl.NumberFormat(locale).format(most);
  return msg(str`Make this shorter. It can have up to ${count} characters.`);
};

export const impossibleDate = ({msg}: Localizer) =>
  msg('Write a date that exists. The month and the year, or the year alone, are fine too.');
