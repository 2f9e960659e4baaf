import {marksIn} from '@heard/directory';
import {html} from 'lit';

/** A text with the words that were looked for marked in it. */
export const marked = (text: string, words: readonly string[] = []) =>
  marksIn(text, words).map((part) => (part.isMarked ? html`<mark>${part.text}</mark>` : part.text));
