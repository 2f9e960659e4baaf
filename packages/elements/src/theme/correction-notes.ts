import {hexOf} from './color.ts';
import {contrastOf} from './contrast.ts';
import {nameOf, type Declared} from './declared.ts';
import {changedIn, type DrawnTheme} from './drawn-theme.ts';
import {pressedOf, tintOf, type ColorToken, type Palette} from './palette.ts';
import type {Scheme} from './read-colors.ts';

/** What each color has to stand out from, and how it is called. */
const groundOf = (token: ColorToken, {surface, accent, text}: Palette) =>
  token === 'on-accent'
    ? {name: 'accent' as const, colors: [accent, pressedOf(accent, text)]}
    : {name: 'surface' as const, colors: [surface, tintOf(accent, surface)]};

const noteOn = (declared: Declared, theme: DrawnTheme, token: ColorToken, scheme: Scheme) => {
  const found = declared.colors[token];
  const {set, drawn} = theme[scheme];
  const color = set[token];
  if (!found || !color) return [];
  const [from, to] = [hexOf(color), hexOf(drawn[token])];
  const {name, colors} = groundOf(token, drawn);
  const ratio = Math.floor(Math.min(...colors.map((it) => contrastOf(color, it))) * 10) / 10;
  const needed = token === 'focus' ? 3 : theme.contrast;
  const advice =
    scheme === 'light'
      ? `Set it to ${to}`
      : `Set --heard-${token} to light-dark(${from}, ${to}) in the styles of your page`;
  return [
    `${nameOf(token, found.source)} is ${from}. It stands out ${ratio}:1 from the ${name} ${hexOf(drawn[name])} and what is mixed with it, and needs ${needed}:1. It is shown as ${to}. ${advice}, and nothing is changed.`,
  ];
};

/**
 * What the embedder should know about a page of this scheme: which of their colors had to be changed, why, and how to
 * set them so that they are not.
 */
export const notesOn = (declared: Declared, theme: DrawnTheme, scheme: Scheme): readonly string[] =>
  changedIn(theme[scheme]).flatMap((token) => noteOn(declared, theme, token, scheme));

const said = new Set<string>();

/** Says each once in the console, however many elements are on the page. */
export const noteOnce = (host: HTMLElement, notes: readonly string[]): void => {
  for (const note of notes) {
    if (said.has(note)) continue;
    said.add(note);
    console.warn(`<${host.localName}> ${note}`);
  }
};
