import {codePoints, type LongTextQuestion} from '@heard/schema';
import {html, nothing} from 'lit';

import type {FieldProps} from './field.ts';
import {charactersLeft} from './field.messages.ts';
import {textControl, typedText} from './text-control.ts';

/**
 * Several lines of text. No spell check: some browsers send the text to a cloud for it. How much may still
 * be written is said only when the end is near.
 */
export const longTextField = (props: FieldProps<string>) => {
  const {maxLength} = props.question as LongTextQuestion;
  // UTF-16 units are never fewer than code points: most texts need no counting.
  const long = (props.answer?.length ?? 0) > maxLength * 0.9;
  const left = long ? maxLength - codePoints(props.answer!) : maxLength;
  return textControl(
    props,
    (describedBy, wrong) =>
      html`<textarea
          id=${props.id}
          rows="6"
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          aria-describedby=${describedBy}
          aria-invalid=${wrong ? 'true' : nothing}
          .value=${props.answer ?? ''}
          @input=${(event: Event) => props.onAnswer(typedText(event))}
        ></textarea>
        <p class="hint quiet" role="status">
          ${long && left >= 0 ? charactersLeft(props.localizer, left) : nothing}
        </p>`,
  );
};
