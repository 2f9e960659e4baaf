import type {FieldProps} from './field.ts';
import {optionGroup} from './option-group.ts';

/** One of several options. Nothing is chosen beforehand. */
export const choiceField = (props: FieldProps<string>) =>
  optionGroup(
    props,
    'radio',
    ({id}) => props.answer === id,
    ({id}) => props.onAnswer(id),
  );
