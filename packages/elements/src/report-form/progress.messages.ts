import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

/** Where the person is: `optional` for the pages that are offered after the check. */
export const progress = (
  {msg, locale}: Localizer,
  step: number,
  steps: number,
  optional: boolean,
) => {
  const count = new Intl.NumberFormat(locale);
  const at = count.format(step);
  const total = count.format(steps);
  return optional
    ? msg(str`Optional: page ${at} of about ${total}`, {
        desc: 'For example: Optional: page 2 of about 9.',
      })
    : msg(str`Question ${at} of about ${total}`, {desc: 'For example: Question 2 of about 3.'});
};

export const shortcutWords = ({msg}: Localizer) => ({
  toCheck: msg('Skip to check your answers', {
    desc: 'Button on an optional page: skips all optional pages that follow.',
  }),
});
