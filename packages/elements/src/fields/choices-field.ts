import type {ChoicesQuestion} from '@heard/schema';

import type {FieldProps} from './field.ts';
import {optionGroup} from './option-group.ts';

/** Any number of options. An option that stands alone ("not sure") clears the others, and they clear it. */
export const choicesField = (props: FieldProps<readonly string[]>) => {
  const chosen = props.answer ?? [];
  const exclusive = (props.question as ChoicesQuestion).exclusive ?? [];
  const add = (id: string) =>
    exclusive.includes(id) ? [id] : [...chosen.filter((each) => !exclusive.includes(each)), id];
  return optionGroup(
    props,
    'checkbox',
    ({id}) => chosen.includes(id),
    ({id}, checked) => {
      const next = checked ? add(id) : chosen.filter((each) => each !== id);
      props.onAnswer(next.length ? next : undefined);
    },
  );
};
