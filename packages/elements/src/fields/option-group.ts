import {html, nothing, type TemplateResult} from 'lit';

import {fieldGroup, type DrawnOption, type FieldFrame} from './field.ts';

/** Draws options as radio buttons or tick boxes, each a row large enough for a thumb. */
export const optionGroup = (
  props: FieldFrame,
  type: 'radio' | 'checkbox',
  chosen: (option: DrawnOption) => boolean,
  onToggle: (option: DrawnOption, checked: boolean) => void,
): TemplateResult =>
  fieldGroup(
    props,
    html`<div class="options ${props.options.length > 8 ? 'many' : ''}">
      ${props.options.map((option) => {
        const id = `${props.id}-${option.id}`;
        const hint = option.hint ? `${id}-hint` : nothing;
        // A click on the hint chooses too, but the name that is read aloud is the label alone.
        return html`<label class="option">
            <input
              type=${type}
              id=${id}
              name=${props.id}
              autocomplete="off"
              aria-labelledby="${id}-label"
              aria-describedby=${hint}
              .checked=${chosen(option)}
              @change=${(event: Event) => onToggle(option, (event.target as HTMLInputElement).checked)}
            />
            <span
              ><span id="${id}-label">${option.label}</span>${
                option.hint ? html`<span class="hint" id=${hint}>${option.hint}</span>` : nothing
              }</span
            >
          </label>
          ${option.more}`;
      })}
    </div>`,
  );
