/** Entry `@heard/elements/theme`: how our elements look, for the pages of the staff and for builds. */
export {fieldStyles} from './fields/fields.styles.ts';
export {errorStyles} from './fields/error.styles.ts';
export {cssToken, type TokenKind} from './theme/css-token.ts';
export {lookCss} from './theme/look-css.ts';
export {lookNames} from './theme/looks.ts';
export {buttons} from './theme/buttons.styles.ts';
export {secondaryButton} from './theme/secondary-button.styles.ts';
export {text} from './theme/text.styles.ts';
export {tokenNames} from './theme/token-names.ts';
export {tokens} from './theme/tokens.styles.ts';
