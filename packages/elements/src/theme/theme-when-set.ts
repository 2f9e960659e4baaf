import type {ThemeConfig} from '@heard/schema';
import type {ReactiveController} from 'lit';

/** One of our elements. */
export type ThemedHost = HTMLElement & {addController(controller: ReactiveController): void};

const importTheme = () => import('./theme-part.ts');

const tokens = ['accent', 'on-accent', 'surface', 'text', 'error', 'focus', 'contrast'];

/**
 * Loads what keeps the contrast of a theme, where the embedder has one: in the configuration, as a look, or in the
 * styles of the page; and where the page took away how our tag is laid out. All others pay no byte for it.
 */
export const themeWhenSet = (host: ThemedHost, theme: ThemeConfig | undefined): void => {
  const style = getComputedStyle(host);
  if (
    theme ||
    host.hasAttribute('look') ||
    style.display !== 'block' ||
    tokens.some((token) => style.getPropertyValue('--heard-' + token))
  )
    importTheme().then(
      ({dress}) => dress(host, theme),
      () => {},
    );
};
