import type {ChoicesQuestion} from '@heard/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {atFirst} from './at-first.ts';
import {choicesField} from './choices-field.ts';
import {fieldGroup, type FieldProps} from './field.ts';
import {groupedWords, tickedCount} from './grouped-choices.messages.ts';

// Once all are open the same button closes them, so that nobody is stuck with a long page.
const toggleAll = ({currentTarget}: Event) => {
  const groups = [...(currentTarget as HTMLElement).parentElement!.querySelectorAll('details')];
  const open = !groups.every((group) => group.open);
  for (const group of groups) group.open = open;
};

/**
 * Any number of options under headings: each group opens and says how many of it are ticked; a search in the
 * page opens it too, in browsers that can. Options that stand alone ("not sure") are outside of all groups, as
 * equals. A question without groups is drawn as {@link choicesField} does.
 */
export const groupedChoicesField = (props: FieldProps<readonly string[]>): TemplateResult => {
  const {id, words, localizer, answer = []} = props;
  const {groups, exclusive = []} = props.question as ChoicesQuestion;
  if (!groups) return choicesField(props);

  const {openAll, or} = groupedWords(localizer);
  // A form or a city may leave options out.
  const offered = (ids: readonly string[]) =>
    ids.filter((each) => props.options.some((option) => option.id === each));
  const options = (label: string, ids: readonly string[]) =>
    choicesField({
      ...props,
      words: {label, options: {}, errors: {}},
      options: props.options.filter((option) => ids.includes(option.id)),
      error: undefined,
      headingLevel: undefined,
    });
  return fieldGroup(
    props,
    html`<div class="groups" id=${id}>
      <button type="button" class="link" @click=${toggleAll}>${openAll}</button>
      ${groups.map((group) => {
        const label = words.groups?.[group.id] ?? group.id;
        const ids = offered(group.options).filter((option) => !exclusive.includes(option));
        if (!ids.length) return nothing;
        const ticked = ids.filter((option) => answer.includes(option)).length;
        return html`<details class="group" ?open=${atFirst(ticked > 0)}>
          <summary>
            <span>${label}</span>
            <span class="count">${ticked ? tickedCount(localizer, ticked) : nothing}</span>
          </summary>
          ${options(label, ids)}
        </details>`;
      })}
      ${offered(exclusive).length ? options(or, exclusive) : nothing}
    </div>`,
  );
};
