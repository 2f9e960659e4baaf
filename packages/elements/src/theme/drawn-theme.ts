import {parseColor, type Color} from './color.ts';
import {luminance} from './contrast.ts';
import type {Declared} from './declared.ts';
import type {LookColors} from './looks.ts';
import {
  colorTokens,
  correctPalette,
  type ColorToken,
  type Contrast,
  type Palette,
  type SetColors,
} from './palette.ts';
import type {Scheme} from './read-colors.ts';

/** Colors as an embedder set them, those of the look where they set none, and as they are drawn. */
export interface DrawnColors {
  readonly set: SetColors;
  readonly drawn: Palette;
  /** Whether the surface is a light or a dark one, whatever the page is. */
  readonly kind: Scheme;
}

export type DrawnTheme = Readonly<Record<Scheme, DrawnColors>> & {readonly contrast: Contrast};

const colorsOf = (look: LookColors): SetColors =>
  Object.fromEntries(
    Object.entries(look).map(([token, hex]) => [token, parseColor(hex)!]),
  ) as unknown as SetColors;

// Where black and white stand out alike.
const middle = 0.179;

const drawn = (
  {look}: Declared,
  own: Partial<Record<ColorToken, Color>>,
  scheme: Scheme,
  contrast: Contrast,
): DrawnColors => {
  const surface = own.surface ?? parseColor(look[scheme].surface)!;
  const kind = luminance(surface) > middle ? 'light' : 'dark';
  // A page that sets a dark surface alone gets the colors for dark surfaces with it.
  const set: SetColors = {...colorsOf(look[kind]), surface, ...own};
  return {set, drawn: correctPalette(set, contrast), kind};
};

/** What a theme looks like on light and on dark pages, so that all of it can be read. */
export const drawnTheme = (
  declared: Declared,
  read: (scheme: Scheme) => Partial<Record<ColorToken, Color>>,
  contrast: Contrast,
): DrawnTheme => ({
  light: drawn(declared, read('light'), 'light', contrast),
  dark: drawn(declared, read('dark'), 'dark', contrast),
  contrast,
});

/** Tokens whose color had to be changed on pages of a scheme. */
export const changedIn = ({set, drawn: shown}: DrawnColors): readonly ColorToken[] =>
  colorTokens.filter(
    (token) => set[token] && set[token].some((part, at) => part !== shown[token][at]),
  );
