import type {ReactiveControllerHost} from 'lit';

import {lazyPart} from '../page/lazy-part.ts';
import type {FieldProps} from './field.ts';

const importNote = () => import('./length-note.ts');
const part = lazyPart(importNote);

/** How much may still be written, for a text that is so long that it matters. Loads with the first such text. */
export const lengthNoteWhenLong = (
  field: FieldProps<never>,
  host: ReactiveControllerHost,
): string | undefined => {
  const {question} = field;
  if (question.kind !== 'long-text' && question.kind !== 'short-text') return undefined;
  const from = ('noteLength' in question && question.noteLength) || question.maxLength * 0.9;
  // UTF-16 units are never fewer than code points: most texts need no counting.
  const text: string = field.answer ?? '';
  if (text.length <= from) return undefined;
  if (!part.now) void part.load(host);
  return part.now?.lengthNote(field);
};
