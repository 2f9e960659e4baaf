import {hexOf} from './color.ts';
import type {Declared} from './declared.ts';
import type {DrawnTheme} from './drawn-theme.ts';
import {finderFrame} from './finder-frame.ts';
import {colorTokens} from './palette.ts';

const canDarken = CSS.supports('color', 'light-dark(red, red)');

const addRule = (sheet: CSSStyleSheet, selector: string): CSSStyleDeclaration => {
  const at = sheet.insertRule(`${selector} {}`, sheet.cssRules.length);
  return (sheet.cssRules[at] as CSSStyleRule).style;
};

/** On pages that take every style away from our tags: without these the page inside can not be laid out. */
const holdLayout = (sheet: CSSStyleSheet, host: HTMLElement): void => {
  if (getComputedStyle(host).display === 'inline')
    addRule(sheet, ':host').setProperty('display', 'block', 'important');
};

const writeColors = (sheet: CSSStyleSheet, {light, dark}: DrawnTheme): void => {
  const style = addRule(sheet, ':host');
  for (const token of [...colorTokens, 'control'] as const) {
    const [onLight, onDark] = [hexOf(light.drawn[token]), hexOf(dark.drawn[token])];
    style.setProperty(
      `--_${token}`,
      onLight === onDark || !canDarken ? onLight : `light-dark(${onLight}, ${onDark})`,
    );
  }
  // What browsers draw themselves, boxes to tick and lists, has to fit the surface.
  if (light.kind === dark.kind) addRule(sheet, '.root').setProperty('color-scheme', light.kind);
  // As strong as the rule in `text.styles.ts`.
  addRule(sheet, ':focus-visible:focus-visible').setProperty('outline-color', 'var(--_focus)');
};

const frameFinder = (sheet: CSSStyleSheet): void => {
  const style = addRule(sheet, ':host');
  for (const [property, value] of Object.entries(finderFrame)) style.setProperty(property, value);
  style.setProperty('border-color', 'var(--_line)');
  style.setProperty('border-radius', 'calc(var(--_radius) * 1.5)');
  style.setProperty('background-color', 'var(--_surface)');
};

/** Writes a theme into the style sheet of an element. In forced colors, the colors are the person's own. */
export const writeTheme = (
  sheet: CSSStyleSheet,
  host: HTMLElement,
  declared: Declared,
  theme: DrawnTheme,
  isForced: boolean,
): void => {
  sheet.replaceSync('');
  holdLayout(sheet, host);
  if (!isForced) writeColors(sheet, theme);
  const {radius, font} = declared;
  if (radius) addRule(sheet, ':host').setProperty('--_radius', radius);
  if (font) addRule(sheet, '.root').setProperty('font-family', font);
  if (declared.hasSurface && host.localName.endsWith('finder')) frameFinder(sheet);
};
