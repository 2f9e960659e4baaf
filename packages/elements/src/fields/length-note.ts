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
  return left >= 0 ? charactersLeft(localizer, left) : undefined;
};
