import type {Localizer} from '../locale/localizer.ts';

export const summaryTitle = ({msg}: Localizer) =>
  msg('There is something to change', {
    desc: 'Title above a list of links to answers with errors.',
  });

export const errorPrefix = ({msg}: Localizer) =>
  msg('Error:', {desc: 'Read aloud before the text of an error.'});
