import {html, type TemplateResult} from 'lit';

import {fieldHint, idList, pageHeading, type FieldProps} from './field.ts';

/** The value of a text control that was typed in; undefined when it is empty. */
export const typedText = (event: Event): string | undefined =>
  (event.target as HTMLInputElement | HTMLTextAreaElement).value || undefined;

/** Label, hint and error around one text control. `draw` gets the ids that describe the control. */
export const textControl = (
  props: FieldProps<string>,
  draw: (describedBy: ReturnType<typeof idList>, wrong: boolean) => unknown,
): TemplateResult => {
  const hint = fieldHint(props);
  const {error} = props;
  const label = html`<label class="label" for=${props.id}>${props.words.label}</label>`;
  return html`<div class="field ${error ? 'wrong' : ''}">
    ${props.headingLevel ? pageHeading(props.headingLevel, label) : label} ${hint.template}
    ${error?.template} ${draw(idList(hint.id, error?.id), !!error)}
  </div>`;
};
