import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

export const questionProgress = ({msg, locale}: Localizer, step: number, steps: number) => {
  const count = new Intl.NumberFormat(locale);
  return msg(str`Question ${count.format(step)} of about ${count.format(steps)}`, {
    desc: 'For example: Question 2 of about 3.',
  });
};

export const optionalProgress = ({msg, locale}: Localizer, step: number, steps: number) => {
  const count = new Intl.NumberFormat(locale);
  return msg(str`Optional: page ${count.format(step)} of about ${count.format(steps)}`, {
    desc: 'For example: Optional: page 2 of about 9.',
  });
};

export const shortcutWords = ({msg}: Localizer) => ({
  toCheck: msg('Skip to check your answers', {
    desc: 'Button on an optional page: skips all optional pages that follow.',
  }),
});
