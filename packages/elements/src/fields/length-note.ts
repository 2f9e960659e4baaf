import {codePoints} from '@heard/schema';

import type {FieldProps} from './field.ts';
import {charactersLeft, charactersOver, fewCharactersLeft} from './length-note.messages.ts';

const few = 10;

// Far from the end only large steps are worth a word.
const stepOf = (count: number) => (count > 1000 ? 500 : count > 100 ? 100 : few);

/**
 * How much may still be written in a text, or how much too long it is.
 *
 * It stands in a live region, so screen readers say it whenever it changes: it begins at the length that the
 * question names, or at nine tenths of what fits, and goes in steps, so that nobody is talked over as they write.
 */
export const lengthNote = ({
  question,
  answer,
  localizer,
}: FieldProps<never>): string | undefined => {
  if (question.kind !== 'long-text' && question.kind !== 'short-text') return undefined;
  const text: string = answer ?? '';
  const {maxLength} = question;
  const from = ('noteLength' in question && question.noteLength) || maxLength * 0.9;
  // UTF-16 units are never fewer than code points: most texts need no counting.
  if (text.length <= from) return undefined;
  const left = maxLength - codePoints(text);
  const step = stepOf(Math.abs(left));
  if (left < 0) return charactersOver(localizer, Math.ceil(-left / step) * step);
  return left < few
    ? fewCharactersLeft(localizer, few)
    : charactersLeft(localizer, Math.floor(left / step) * step);
};
