/** Entry `@heard/elements/theme`: the look of our elements, for the pages of the staff. */
export {fieldStyles} from './fields/fields.styles.ts';
export {errorStyles} from './fields/error.styles.ts';
export {buttons} from './theme/buttons.styles.ts';
export {secondaryButton} from './theme/secondary-button.styles.ts';
export {text} from './theme/text.styles.ts';
export {tokens} from './theme/tokens.styles.ts';
