import {warning, type FormFinding} from '../form/form-finding.ts';
import {colorNames} from './color-names.ts';
import type {ThemeConfig} from './theme-config.ts';

const colors = ['accent', 'onAccent', 'surface', 'text'] as const;

/** Names of colors that no browser knows: what was meant does not happen. */
export const themeWarnings = (theme: ThemeConfig): readonly FormFinding[] =>
  colors.flatMap((key) => {
    const value = theme[key];
    return value && /^[a-z]+$/i.test(value) && !colorNames.has(value.toLowerCase())
      ? [warning(['theme', key], 'unknown-color')]
      : [];
  });
