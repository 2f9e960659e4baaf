import type {PageMessage} from './messages.ts';
import {isThemeValue, themeTokens} from './theme-values.ts';

type Setting = Extract<PageMessage, {type: 'setting'}>;

/** An element and all that it stands in, outward through shadow roots. */
const outward = (element: Element): readonly Element[] => {
  const all: Element[] = [];
  for (let node: Element | null = element; node;) {
    all.push(node);
    const root: Node = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return all;
};

const isDark = (scheme: string) =>
  scheme.includes('dark') &&
  (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);

/** How the page around an element looks and speaks, as far as the form in the frame is to look and speak alike. */
export const pageSetting = (element: HTMLElement): Setting => {
  const style = getComputedStyle(element);
  const theme = Object.fromEntries(
    themeTokens.flatMap((name) => {
      const value = style.getPropertyValue(`--heard-${name}`).trim();
      return value && isThemeValue(value) ? [[name, value]] : [];
    }),
  );
  const lang = outward(element)
    .map((each) => each.getAttribute('lang'))
    .find(Boolean);
  const locale = element.getAttribute('locale') || lang || '';
  return {
    type: 'setting',
    locale: /^[\w-]{0,35}$/.test(locale) ? locale.replaceAll('_', '-') : '',
    headingLevel: Math.min(6, Math.max(1, Number(element.getAttribute('heading-level')) || 2)),
    scheme: isDark(style.colorScheme) ? 'dark' : 'light',
    fontSize: Math.min(60, Math.max(8, Math.round(parseFloat(style.fontSize)) || 16)),
    font: isThemeValue(style.fontFamily) ? style.fontFamily : '',
    theme,
  };
};

/**
 * Calls back when the page around an element may look or speak otherwise: attributes of what it stands in, style
 * sheets in the head, light or dark. At most once a frame.
 */
export const watchSetting = (element: HTMLElement, changed: () => void, signal: AbortSignal) => {
  let frame = 0;
  const soon = () => (frame ||= requestAnimationFrame(() => ((frame = 0), changed())));
  const observer = new MutationObserver(soon);
  for (const each of outward(element)) observer.observe(each, {attributes: true});
  observer.observe(document.head, {subtree: true, childList: true, attributes: true});
  document.head.addEventListener('load', soon, {signal, capture: true});
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, {signal});
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
};
