import type {ThemeConfig} from '@heard/schema';
import {cssToken} from './css-token.ts';
import {isLookName, lookNames, looks, type Look} from './looks.ts';
import {colorTokens, type ColorToken, type Contrast} from './palette.ts';

/** Where a value was set: in the styles of the page, or in the configuration. The page comes first. */
export type Source = 'page' | 'config';

/** A color as the embedder wrote it. */
export interface DeclaredColor {
  readonly source: Source;
  readonly value: string;
}

/** What an embedder asks for. */
export interface Declared {
  readonly colors: Readonly<Partial<Record<ColorToken, DeclaredColor>>>;
  readonly look: Look;
  readonly contrast: Contrast;
  /** Whether what is drawn has a surface of its own, rather than that of the page. */
  readonly hasSurface: boolean;
  /** Of the configuration or the look, where the page sets none. */
  readonly radius?: string | undefined;
  readonly font?: string | undefined;
  /** What can't be used, as sentences for the embedder. */
  readonly mistakes: readonly string[];
}

const inConfig = {
  accent: 'accent',
  'on-accent': 'onAccent',
  surface: 'surface',
  text: 'text',
} as const satisfies Partial<Record<ColorToken, keyof ThemeConfig>>;

/** How an embedder names a token, by where it was set. */
export const nameOf = (token: ColorToken, source: Source): string =>
  source === 'page' ? `--heard-${token}` : `theme.${inConfig[token as keyof typeof inConfig]}`;

/** Reads what the styles of the page, the attribute `look` and the configuration ask for, in this order of strength. */
export const declaredOn = (host: HTMLElement, theme: ThemeConfig = {}): Declared => {
  const style = getComputedStyle(host);
  const onPage = (token: string) => style.getPropertyValue(`--heard-${token}`).trim();
  const mistakes: string[] = [];
  const colors: Partial<Record<ColorToken, DeclaredColor>> = {};
  for (const token of colorTokens) {
    const page = onPage(token);
    const configured =
      token in inConfig ? theme[inConfig[token as keyof typeof inConfig]] : undefined;
    if (page && CSS.supports('color', page)) colors[token] = {source: 'page', value: page};
    else if (page) mistakes.push(`--heard-${token}: ${page} is not a color. It is left out.`);
    else if (configured !== undefined) {
      const value = cssToken('color', configured);
      if (value) colors[token] = {source: 'config', value};
      else
        mistakes.push(
          `${nameOf(token, 'config')} is not a color such as "#14557b". It is left out.`,
        );
    }
  }
  const named = host.getAttribute('look') ?? theme.look;
  const lookName = named ?? 'civic';
  if (!isLookName(lookName))
    mistakes.push(`There is no look of that name. There are: ${lookNames.join(', ')}.`);
  const look = looks[isLookName(lookName) ? lookName : 'civic'];
  const kept = (kind: 'radius' | 'font') =>
    onPage(kind) ? undefined : cssToken(kind, theme[kind]);
  for (const kind of ['radius', 'font'] as const)
    if (theme[kind] !== undefined && !cssToken(kind, theme[kind]))
      mistakes.push(`theme.${kind} can't be used. It is left out.`);
  const asked = [onPage('contrast'), theme.contrast, look.contrast].map(Number);
  return {
    colors,
    look,
    contrast: asked.includes(7) ? 7 : 4.5,
    hasSurface: !!(named ?? colors.surface),
    radius: kept('radius') ?? (onPage('radius') ? undefined : look.radius),
    font: kept('font'),
    mistakes,
  };
};
