import {html} from 'lit';

import {choiceField} from './choice-field.ts';
import type {FieldProps} from './field.ts';
import {yesNoWords} from './yes-no.messages.ts';

/** Yes or no, side by side. Neither is chosen beforehand: no answer is not a "no". */
export const yesNoField = (props: FieldProps<boolean>) => {
  const {answer} = props;
  const {yes, no} = yesNoWords(props.localizer);
  return html`<div class="pair">
    ${choiceField({
      ...props,
      options: [
        {id: 'yes', label: yes},
        {id: 'no', label: no},
      ],
      answer: answer === undefined ? undefined : answer ? 'yes' : 'no',
      onAnswer: (id) => props.onAnswer(id === 'yes'),
    })}
  </div>`;
};
