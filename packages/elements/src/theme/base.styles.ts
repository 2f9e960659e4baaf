import {fieldStyles} from '../fields/fields.styles.ts';
import {buttons} from './buttons.styles.ts';
import {text} from './text.styles.ts';
import {tokens} from './tokens.styles.ts';

/** What both elements look like from their first page on. */
export const baseStyles = [tokens, text, buttons, fieldStyles];
