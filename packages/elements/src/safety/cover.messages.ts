import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';
import {minutesText} from './minutes-text.ts';

export const nearWords = ({msg}: Localizer) => ({
  title: msg('Are you still there?'),
  text: msg('We will cover this page in 1 minute.'),
  stay: msg('Yes, I am here', {desc: 'Button: the page is not covered.'}),
});

export const coverWords = (localizer: Localizer, minutes: number) => {
  const {msg} = localizer;
  const time = minutesText(localizer, minutes);
  const twice = minutesText(localizer, 2 * minutes);
  return {
    idle: {
      title: msg('We covered this page'),
      text: msg(
        str`Nobody used it for ${time}. What you wrote is still here. In ${time} we will clear it.`,
        {desc: 'Both placeholders are the same length of time, for example "15 minutes".'},
      ),
    },
    underway: {
      title: msg('We covered this page'),
      text: msg(str`Nobody used it for ${time}. Your report is still being sent.`, {
        desc: 'The placeholder is a length of time, for example "15 minutes".',
      }),
    },
    cleared: {
      title: msg('We cleared this page'),
      text: msg(str`Nobody used it for ${twice}. What you wrote is no longer here.`, {
        desc: 'The placeholder is a length of time, for example "30 minutes".',
      }),
    },
    left: {
      title: msg('We cleared this page when you left it'),
      text: msg('What you wrote is no longer here.'),
    },
  };
};

export const coverButtons = ({msg}: Localizer) => ({
  clear: msg('Clear everything', {desc: 'Button: deletes all answers from the page.'}),
  again: msg('Start again', {desc: 'Button: opens the empty form.'}),
});
