import type {Localizer} from '../locale/localizer.ts';

/** What a printed or saved page says. The sheet with the code must not tell what the code is for. */
export const paperWords = ({msg}: Localizer) => ({
  codeTitle: msg('My number', {
    desc: 'Title of a sheet of paper with 24 digits. It must not tell what the number is for.',
  }),
  copyTitle: msg('My notes', {
    desc: 'Title of a page with the answers of a report. It must not tell what the page is about.',
  }),
});
