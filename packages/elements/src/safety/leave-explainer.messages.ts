import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';
import {minutesText} from './minutes-text.ts';

/** How to leave fast, and what leaving can't do. Every sentence must stay true. */
export const explainerWords = ({msg}: Localizer) => ({
  keys: msg('On a keyboard, you can press the Shift key 3 times instead.'),
  touch: msg('On a phone or a tablet, use the button. It stays on the screen.'),
  clears: msg('What you wrote here is gone then. A report that you already sent stays sent.'),
  practice: msg('Practice with the Shift key', {
    desc: 'Button: the next three presses of Shift do not leave the page.',
  }),
  practicing: msg('Press Shift 3 times now. This time you stay on this page.'),
  limits: msg('What it can not do', {desc: 'Small title. "It" is the button "Leave this page".'}),
  history: msg(
    'Your browser still remembers that you were on this website. The Back button may show other pages of it.',
  ),
  files: msg('It does not delete files that you saved or text that you copied.'),
  watched: msg('It does not help if someone can see this screen or watches this device.'),
  erase: msg('How to clear your history', {desc: 'Small title.'}),
  menu: msg(
    'Open the menu of your browser and choose History. Find this website in the list and delete it there.',
  ),
  some: msg('An empty history can look strange. It can be safer to delete only this website.'),
  other: msg(
    'It is safest to use a device that nobody else uses. A private window of your browser helps too.',
  ),
  idle: msg('If you stop for a while', {desc: 'Small title.'}),
});

/** `site`: where the button leads, such as www.weather.gov. */
export const explainerButton = ({msg}: Localizer, site: string) =>
  msg(
    str`The button “Leave this page” is on every page of this form. It clears the form and opens ${site} at once.`,
    {desc: 'The placeholder is the address of a website, for example www.weather.gov.'},
  );

/** No time limit, but a cover. */
export const idleNote = (localizer: Localizer, minutes: number): string => {
  const {msg} = localizer;
  const time = minutesText(localizer, minutes);
  return msg(
    str`Take as long as you need. If you do nothing here for ${time}, we cover this page. You can uncover it. After ${time} more, we clear it.`,
    {desc: 'Both placeholders are the same length of time, for example "15 minutes".'},
  );
};
