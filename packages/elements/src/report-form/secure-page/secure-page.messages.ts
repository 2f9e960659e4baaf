import type {Localizer} from '../../locale/localizer.ts';

export const securePageWords = ({msg}: Localizer) => ({
  why: msg(
    'You can’t report on this page as it is now. The connection is not safe: others could read what you write.',
  ),
  link: msg('Go to the safe page', {
    desc: 'Link: to the same page of a website, by https.',
  }),
});
