import {html, nothing} from 'lit';

import type {FieldProps} from './field.ts';
import {textControl, typedText} from './text-control.ts';

/**
 * Several lines of text. No spell check: some browsers send the text to a cloud for it. Each paragraph has its own
 * direction, but not in a megabyte that was pasted: browsers take half a minute for that.
 */
export const longTextField = (props: FieldProps<string>) =>
  textControl(
    props,
    (describedBy, wrong) =>
      html`<textarea
          id=${props.id}
          rows="6"
          autocomplete="off"
          spellcheck="false"
          dir=${props.answer && props.answer.length > 5e4 ? nothing : 'auto'}
          aria-describedby=${describedBy}
          aria-invalid=${wrong ? 'true' : nothing}
          .value=${props.answer ?? ''}
          @input=${(event: Event) => props.onAnswer(typedText(event))}
        ></textarea>
        <p class="hint quiet" role="status">${props.note ?? nothing}</p>`,
  );
