import type {Localizer} from '../locale/localizer.ts';

export const summaryTitle = ({msg}: Localizer) =>
  msg('There is something to change', {
    desc: 'Title above a list of links to answers with errors.',
  });
