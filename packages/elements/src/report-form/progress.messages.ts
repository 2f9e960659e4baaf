import {str} from '@lit/localize';

import {numberText} from '../locale/number-text.ts';
import type {Localizer} from '../locale/localizer.ts';

export const questionProgress = ({msg, locale}: Localizer, step: number, steps: number) => {
  return msg(str`Question ${numberText(locale, step)} of about ${numberText(locale, steps)}`, {
    desc: 'For example: Question 2 of about 3.',
  });
};

export const optionalProgress = ({msg, locale}: Localizer, step: number, steps: number) => {
  return msg(
    str`Optional: page ${numberText(locale, step)} of about ${numberText(locale, steps)}`,
    {
      desc: 'For example: Optional: page 2 of about 9.',
    },
  );
};

export const shortcutWords = ({msg}: Localizer) => ({
  toCheck: msg('Skip to check your answers', {
    desc: 'Button on an optional page: skips all optional pages that follow.',
  }),
});
