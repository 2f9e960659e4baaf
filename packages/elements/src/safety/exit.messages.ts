import type {Localizer} from '../locale/localizer.ts';

/** What is said while Shift is pressed. */
export const exitNews = ({msg}: Localizer) => ({
  'two-more': msg('Leave this page: press Shift 2 more times', {
    desc: 'Said after the first press of the key Shift. After three the page closes.',
  }),
  'one-more': msg('Leave this page: press Shift 1 more time', {
    desc: 'Said after the second press of the key Shift.',
  }),
  stopped: msg('You are still on this page. To leave, press Shift 3 times in a row.', {
    desc: 'Said when the presses of Shift took too long, or another key came in between.',
  }),
  practiced: msg('That works. Next time, this takes you away from this page.', {
    desc: 'Said after a person practiced pressing Shift three times.',
  }),
});

/** The title of what explains the way out. */
export const explainerTitle = ({msg}: Localizer) => msg('How to leave this page fast');
