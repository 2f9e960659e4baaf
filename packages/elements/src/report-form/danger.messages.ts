import type {Localizer} from '../locale/localizer.ts';

export const dangerWords = ({msg}: Localizer) => ({
  title: msg('Get help first', {desc: 'Title of a page for people who are in danger right now.'}),
  place: msg('If you can, go to a place where other people are. Then call or text for help.'),
  nothingStored: msg(
    'You have not started a report, and nothing is saved. You can come back later.',
  ),
  safeNow: msg('I am safe now', {desc: 'Button: goes back to the start of the form.'}),
});
