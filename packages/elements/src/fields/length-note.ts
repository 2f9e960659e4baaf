import {codePoints} from '@heard/schema';

import type {FieldProps} from './field.ts';
import {charactersLeft} from './length-note.messages.ts';

/** How much may still be written in a long text: said from the length on that the question names. */
export const lengthNote = ({
  question,
  answer,
  localizer,
}: FieldProps<never>): string | undefined => {
  if (question.kind !== 'long-text' || typeof answer !== 'string') return undefined;
  const text: string = answer;
  // UTF-16 units are never fewer than code points: most texts need no counting.
  if (text.length <= (question.noteLength ?? question.maxLength * 0.9)) return undefined;
  const left = question.maxLength - codePoints(text);
  // It is announced when it changes: in steps, so that it does not speak at every letter.
  const step = left > 100 ? 100 : 10;
  return left >= 0 ? charactersLeft(localizer, Math.floor(left / step) * step) : undefined;
};
