import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

/** What stands beside a question that a city asks everybody to answer, and in the list of what to change. */
export const requiredWords = ({msg}: Localizer, label: string) =>
  msg(str`This question needs an answer: ${label}`, {
    desc: 'The question follows as it stands on the page, such as: Where did it happen?',
  });
