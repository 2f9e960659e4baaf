import {parseColor, type Color} from './color.ts';
import type {DeclaredColor} from './declared.ts';
import type {ColorToken} from './palette.ts';

/** The two kinds of page: CSS calls them so, too. */
export type Scheme = 'light' | 'dark';

const canMix = CSS.supports('color', 'color-mix(in srgb, red, red)');

const canDarken = CSS.supports('color', 'light-dark(red, red)');

/** A thing of ours that is not seen, to ask the engine with. Whoever takes it removes it within the same turn. */
const probeIn = (root: ShadowRoot): HTMLElement => {
  const probe = document.createElement('span');
  probe.hidden = true;
  // Before all that Lit draws.
  root.prepend(probe);
  probe.style.setProperty('forced-color-adjust', 'none');
  return probe;
};

/** The scheme of the page around an element, as far as our colors follow it. */
export const schemeOf = (host: HTMLElement): Scheme => {
  if (!canDarken) return 'light';
  const probe = probeIn(host.shadowRoot!);
  probe.style.color = 'light-dark(white, black)';
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color === 'rgb(0, 0, 0)' ? 'dark' : 'light';
};

/**
 * What the declared colors are on a page of this scheme, as the engine understands them: `light-dark()`, `var()`, names
 * and all. Those that let through what is below are left out.
 */
export const readColors = (
  root: ShadowRoot,
  declared: Readonly<Partial<Record<ColorToken, DeclaredColor>>>,
  scheme: Scheme,
): Partial<Record<ColorToken, Color>> => {
  const probe = probeIn(root);
  // By script, not in markup: policies on styles allow it.
  probe.style.colorScheme = scheme;
  const found: Partial<Record<ColorToken, Color>> = {};
  for (const [token, {source, value}] of Object.entries(declared)) {
    const color = source === 'page' ? `var(--heard-${token})` : value;
    probe.style.color = canMix ? `color-mix(in srgb, ${color}, ${color})` : color;
    const read = parseColor(getComputedStyle(probe).color);
    if (read) found[token as ColorToken] = read;
  }
  probe.remove();
  return found;
};
