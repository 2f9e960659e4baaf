import type {ContactMethod} from '@heard/schema';
import {html, nothing} from 'lit';

import {fieldError} from './field-error.ts';
import {fieldGroup, idList, type FieldProps} from './field.ts';
import {typedText} from './text-control.ts';

const inputTypes: Readonly<Record<string, string>> = {
  phone: 'tel',
  text: 'tel',
  whatsapp: 'tel',
  email: 'email',
};

/** Ways to reach a person: one text box for each kind on offer; one of them is enough. */
export const contactMethodsField = (props: FieldProps<readonly ContactMethod[]>) => {
  const answer = props.answer ?? [];
  const change = (kind: string, value: string | undefined) => {
    const others = answer.filter((method) => method.kind !== kind);
    const next = value ? [...others, {kind, value}] : others;
    props.onAnswer(next.length ? next : undefined);
  };
  return fieldGroup(
    props,
    props.options.map(({id: kind, label}) => {
      const error = fieldError(props, kind);
      const id = `${props.id}-${kind}`;
      return html`<div class="field ${error ? 'wrong' : ''}">
        <label class="label" for=${id}>${label}</label>
        ${error?.template}
        <input
          type=${inputTypes[kind] ?? 'text'}
          id=${id}
          autocomplete="off"
          spellcheck="false"
          dir="ltr"
          aria-describedby=${idList(error?.id)}
          aria-invalid=${error ? 'true' : nothing}
          .value=${answer.find((method) => method.kind === kind)?.value ?? ''}
          @input=${(event: Event) => change(kind, typedText(event))}
        />
      </div>`;
    }),
  );
};
