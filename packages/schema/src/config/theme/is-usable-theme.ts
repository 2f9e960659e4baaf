import {themeStructure} from '../generated/theme-structure.ts';
import {fits} from '../structure.ts';
import type {ThemeConfig} from './theme-config.ts';

/**
 * Says whether a theme can be used: true where `checkConfig` finds no error in it. One that can not takes no form
 * away: the page looks as it does without.
 */
export const isUsableTheme = (theme: unknown): theme is ThemeConfig => fits(themeStructure, theme);
