/** Draws a theme so that all of it can be read. Loaded when the first page is on screen, and only where there is one. */
import type {ThemeConfig} from '@heard/schema';
import {Dressing} from './dressing.ts';
import type {ThemedHost} from './theme-when-set.ts';

const dressed = new WeakMap<ThemedHost, Dressing>();

/** Dresses one of our elements, and keeps it so while the page changes. Called again, it takes up another theme. */
export const dress = (host: ThemedHost, theme: ThemeConfig | undefined): void => {
  const known = dressed.get(host);
  if (known) return known.take(theme);
  // Browsers without shared style sheets show the tokens as they are.
  if (host.shadowRoot?.adoptedStyleSheets) dressed.set(host, new Dressing(host, theme));
};
