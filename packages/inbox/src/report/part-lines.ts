import type {Localizer} from '@heard/elements/words';

import {yesOrNo} from './report.messages.ts';

/** An answer of any shape, so that none is ever dropped: each of its parts, with its name. */
export const partLines = (answer: unknown, localizer: Localizer): readonly string[] => {
  if (answer === undefined || answer === null) return [];
  if (typeof answer === 'boolean') return [yesOrNo(localizer, answer)];
  if (typeof answer === 'number')
    return [new Intl.NumberFormat(localizer.locale, {maximumFractionDigits: 6}).format(answer)];
  if (typeof answer !== 'object') return [String(answer)];
  if (Array.isArray(answer)) return answer.flatMap((part) => partLines(part, localizer));
  return Object.entries(answer).map(
    ([name, part]) => `${name}: ${partLines(part, localizer).join(', ')}`,
  );
};
