import {html, type TemplateResult} from 'lit';

import {fieldGroup, type DrawnOption, type FieldFrame} from './field.ts';

/**
 * Draws options as radio buttons or tick boxes, each a row large enough for a thumb. There are many on the first
 * page: each part of a row that Lit has to fill in is felt on a slow phone.
 */
export const optionGroup = (
  props: FieldFrame,
  type: 'radio' | 'checkbox',
  chosen: (option: DrawnOption) => boolean,
  onToggle: (option: DrawnOption, checked: boolean) => void,
): TemplateResult => {
  const idOf = (option: DrawnOption) => `${props.id}-${option.id}`;
  const onChange = ({target}: Event) => {
    const {id, checked} = target as HTMLInputElement;
    const option = props.options.find((each) => idOf(each) === id);
    if (option) onToggle(option, checked);
  };
  return fieldGroup(
    props,
    html`<div class="options ${props.options.length > 8 ? 'many' : ''}" @change=${onChange}>
      ${props.options.map((option) => {
        const {hint, label, more} = option;
        const id = idOf(option);
        // A click on the hint chooses too, but the name that is read aloud is the label alone.
        const row = hint
          ? html`<label class="option">
              <input
                type=${type}
                id=${id}
                name=${props.id}
                autocomplete="off"
                aria-labelledby="${id}-label"
                aria-describedby="${id}-hint"
                .checked=${chosen(option)}
              />
              <span
                ><span id="${id}-label">${label}</span
                ><span class="hint" id="${id}-hint">${hint}</span></span
              >
            </label>`
          : html`<label class="option">
              <input
                type=${type}
                id=${id}
                name=${props.id}
                autocomplete="off"
                .checked=${chosen(option)}
              />
              <span>${label}</span>
            </label>`;
        return more ? html`${row}${more}` : row;
      })}
    </div>`,
  );
};
