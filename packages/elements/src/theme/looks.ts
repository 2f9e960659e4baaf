import type {ThemeLook} from '@heard/schema';

import type {ColorToken, Contrast} from './palette.ts';

/** Colors as `#rrggbb`. What is left out follows from the others. */
export type LookColors = Readonly<
  Record<'surface' | 'text' | 'accent' | 'on-accent' | 'error' | 'good', string> &
    Partial<Record<ColorToken, string>>
>;

/** One ready look: its colors on light and on dark pages, and what else it sets. */
export interface Look {
  readonly light: LookColors;
  readonly dark: LookColors;
  readonly radius: string;
  readonly contrast?: Contrast;
}

const civicDark: LookColors = {
  surface: '#131b22',
  text: '#e9eef2',
  accent: '#8cc8ee',
  'on-accent': '#131b22',
  error: '#ffa59e',
  good: '#95d1b2',
};

/** All looks. `civic` is also what is drawn when nothing is set: `tokens.styles.ts` has the same colors. */
export const looks: Readonly<Record<ThemeLook, Look>> = {
  civic: {
    light: {
      surface: '#ffffff',
      text: '#16212b',
      accent: '#14557b',
      'on-accent': '#ffffff',
      error: '#a8201a',
      good: '#216044',
    },
    dark: civicDark,
    radius: '8px',
  },
  // One ink, for pages that have a strong color of their own.
  plain: {
    light: {
      surface: '#ffffff',
      text: '#1f1f1f',
      accent: '#1f1f1f',
      'on-accent': '#ffffff',
      error: '#a4161a',
      good: '#1d6333',
    },
    dark: {
      surface: '#1a1a1a',
      text: '#f0f0f0',
      accent: '#f0f0f0',
      'on-accent': '#1a1a1a',
      error: '#ffa8a3',
      good: '#93d9a7',
    },
    radius: '2px',
  },
  warm: {
    light: {
      surface: '#fdf8f0',
      text: '#2e211a',
      accent: '#8a3a17',
      'on-accent': '#fffaf3',
      error: '#9b1c1c',
      good: '#2f5f2c',
    },
    dark: {
      surface: '#221a15',
      text: '#f4e9de',
      accent: '#f3b58c',
      'on-accent': '#2a1509',
      error: '#ffaaa0',
      good: '#a9d796',
    },
    radius: '12px',
  },
  'high-contrast': {
    light: {
      surface: '#ffffff',
      text: '#000000',
      accent: '#00307d',
      'on-accent': '#ffffff',
      error: '#8a0000',
      good: '#00491b',
      line: '#595959',
    },
    dark: {
      surface: '#000000',
      text: '#ffffff',
      accent: '#ffe14d',
      'on-accent': '#000000',
      error: '#ffb3ad',
      good: '#9bf0b4',
      line: '#a6a6a6',
    },
    radius: '4px',
    contrast: 7,
  },
  // For pages that are dark whatever the device says.
  dark: {light: civicDark, dark: civicDark, radius: '8px'},
  // The public palette of the U.S. Web Design System 3: primary, ink, error-dark and success-darker. Its focus color stands
  // out too little from a tint: blue-warm-50v stands in. It has no dark mode: tints of its own make one.
  uswds: {
    light: {
      surface: '#ffffff',
      text: '#1b1b1b',
      accent: '#005ea2',
      'on-accent': '#ffffff',
      error: '#b50909',
      good: '#216e1f',
      focus: '#2672de',
      line: '#a9aeb1',
    },
    dark: {
      surface: '#1b1b1b',
      text: '#f0f0f0',
      accent: '#73b3e7',
      'on-accent': '#1b1b1b',
      error: '#fb8065',
      good: '#70e17b',
      focus: '#73b3e7',
      line: '#565c65',
    },
    radius: '4px',
  },
};

/** The names of the ready looks. */
export const lookNames = Object.keys(looks) as readonly ThemeLook[];

/** Whether this is the name of a look. */
export const isLookName = (name: string): name is ThemeLook => Object.hasOwn(looks, name);
