import type {ContactMethod} from '@heard/schema';

import type {OptionView} from '../fields/field.ts';
import {isolated} from '../locale/isolated.ts';
import type {Localizer} from '../locale/localizer.ts';

/** An answer as people read it, a line for each part. Empty when there is none. */
export const answerLines = (answer: unknown, options: readonly OptionView[]): readonly string[] => {
  const label = (id: string) => options.find((option) => option.id === id)?.label ?? id;
  if (answer === undefined || answer === null) return [];
  if (typeof answer === 'string') return [options.length ? label(answer) : answer];
  if (answer === true) return [label('yes')];
  if (!Array.isArray(answer)) return [];
  return answer.map((part: string | ContactMethod) =>
    typeof part === 'string' ? label(part) : `${label(part.kind)}: ${isolated(part.value)}`,
  );
};

/** Names as a list in the language on screen: "A, B and C". */
export const nameList = ({locale}: Localizer, names: readonly string[]): string =>
  new Intl.ListFormat(locale, {type: 'conjunction'}).format(names);
