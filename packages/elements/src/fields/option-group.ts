import {html, nothing, type TemplateResult} from 'lit';

import {fieldGroup, type FieldFrame, type OptionView} from './field.ts';

/** Draws options as radio buttons or tick boxes, each a row large enough for a thumb. */
export const optionGroup = (
  props: FieldFrame,
  type: 'radio' | 'checkbox',
  chosen: (option: OptionView) => boolean,
  onToggle: (option: OptionView, checked: boolean) => void,
): TemplateResult =>
  fieldGroup(
    props,
    html`<div class="options ${props.options.length > 8 ? 'many' : ''}">
      ${props.options.map(
        (option) =>
          html`<label class="option">
            <input
              type=${type}
              id="${props.id}-${option.id}"
              name=${props.id}
              autocomplete="off"
              .checked=${chosen(option)}
              @change=${(event: Event) => onToggle(option, (event.target as HTMLInputElement).checked)}
            />
            <span
              >${option.label}${
                option.hint ? html`<span class="hint">${option.hint}</span>` : nothing
              }</span
            >
          </label>`,
      )}
    </div>`,
  );
