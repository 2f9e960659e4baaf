import type {Localizer} from '../locale/localizer.ts';

export const doneWords = ({msg}: Localizer) => ({
  title: msg('What happens next'),
  erased: msg('Your answers have been cleared from this page.'),
  find: msg('Find help that fits', {
    desc: 'Button: opens a list of services chosen by the answers.',
  }),
  notFound: msg('The list of help did not load. Check your connection and try again.'),
});
