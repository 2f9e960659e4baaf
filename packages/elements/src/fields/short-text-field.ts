import {html, nothing} from 'lit';

import type {FieldProps} from './field.ts';
import {textControl, typedText} from './text-control.ts';

/** One line of text. */
export const shortTextField = (props: FieldProps<string>) =>
  textControl(
    props,
    (describedBy, wrong) =>
      html`<input
          type="text"
          id=${props.id}
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          aria-describedby=${describedBy}
          aria-invalid=${wrong ? 'true' : nothing}
          .value=${props.answer ?? ''}
          @input=${(event: Event) => props.onAnswer(typedText(event))}
        />
        <p class="hint quiet" role="status">${props.note ?? nothing}</p>`,
  );
