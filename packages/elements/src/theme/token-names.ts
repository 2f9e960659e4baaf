import {colorTokens} from './palette.ts';

/** Every token that an embedder may set, after `--heard-`. */
export const tokenNames = [...colorTokens, 'contrast', 'radius', 'font'] as const;
