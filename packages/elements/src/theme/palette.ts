import {mixed, type Color} from './color.ts';
import {contrastOf} from './contrast.ts';
import {correctColor} from './correct-color.ts';

/** The colors that an embedder may set. */
export const colorTokens = [
  'surface',
  'text',
  'accent',
  'on-accent',
  'error',
  'good',
  'focus',
  'muted',
  'line',
] as const;
export type ColorToken = (typeof colorTokens)[number];

/** These follow from others, unless they are set. */
type Following = 'focus' | 'muted' | 'line';
export type SetColors = Readonly<
  Record<Exclude<ColorToken, Following>, Color> & Partial<Record<Following, Color>>
>;

/** What is drawn: the tokens, and the edges of controls. */
export type Palette = Readonly<Record<ColorToken | 'control', Color>>;

/** The contrast that is asked for: WCAG 2.2, 1.4.3 (AA) or 1.4.6 (AAA). */
export type Contrast = 4.5 | 7;

/** Of the edges of controls, and of the focus ring (WCAG 2.2, 1.4.11). */
const edge = 3;
const black: Color = [0, 0, 0];
const white: Color = [1, 1, 1];

/** What is behind a thing that is chosen: as `tokens.styles.ts` mixes it, like the others here. */
export const tintOf = (accent: Color, surface: Color): Color => mixed(accent, 0.07, surface);
export const mutedOf = (text: Color, surface: Color): Color => mixed(text, 0.8, surface);
export const controlOf = (text: Color, surface: Color): Color => mixed(text, 0.58, surface);
const lineOf = (text: Color, surface: Color): Color => mixed(text, 0.18, surface);
/** The main button below a mouse: as `buttons.styles.ts` mixes it. */
export const pressedOf = (accent: Color, text: Color): Color => mixed(accent, 0.86, text);

/** The nearest that is good enough, else that of black and white which stands out more from what it is on. */
const corrected = (color: Color, on: readonly Color[], ratio: number): Color => {
  const least = (it: Color) => Math.min(...on.map((each) => contrastOf(it, each)));
  const found = correctColor(color, (it) => least(it) >= ratio);
  return found ?? (least(black) > least(white) ? black : white);
};

/**
 * The colors with which everything can be read: text reaches `ratio` on what is behind it, edges of controls and the
 * focus ring 3:1. The surface stays; the rest moves as little as it can, and not at all where it is good.
 */
export const correctPalette = (tokens: SetColors, ratio: Contrast): Palette => {
  const {surface} = tokens;
  // The tint hangs on the accent, which has to stand out from the tint.
  const accent =
    correctColor(tokens.accent, (it) =>
      [surface, tintOf(it, surface)].every((below) => contrastOf(it, below) >= ratio),
    ) ?? corrected(tokens.accent, [surface], ratio);
  const below = [surface, tintOf(accent, surface)];
  const text = corrected(tokens.text, below, ratio);
  return {
    surface,
    text,
    accent,
    'on-accent': corrected(tokens['on-accent'], [accent, pressedOf(accent, text)], ratio),
    error: corrected(tokens.error, below, ratio),
    good: corrected(tokens.good, below, ratio),
    focus: corrected(tokens.focus ?? text, below, edge),
    muted: corrected(tokens.muted ?? mutedOf(text, surface), below, ratio),
    line: tokens.line ?? lineOf(text, surface),
    control: corrected(controlOf(text, surface), below, edge),
  };
};
