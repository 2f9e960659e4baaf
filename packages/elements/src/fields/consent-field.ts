import type {FieldProps} from './field.ts';
import {optionGroup} from './option-group.ts';
import {yesNoWords} from './yes-no.messages.ts';

/**
 * Whether the person agrees: one box, never ticked beforehand. It is true or not answered: who ticks nothing
 * agrees to nothing, and a tick can be taken back.
 */
export const consentField = (props: FieldProps<boolean>) => {
  const label = props.words.options['yes'] ?? yesNoWords(props.localizer).yes;
  return optionGroup(
    {...props, options: [{id: 'yes', label, hint: props.words.optionHints?.['yes']}]},
    'checkbox',
    () => props.answer === true,
    (_, checked) => props.onAnswer(checked || undefined),
  );
};
