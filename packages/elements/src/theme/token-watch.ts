import {colorTokens} from './palette.ts';

/** Properties that take a color each: a change of one starts a transition, and browsers tell of that. */
const properties = [
  'color',
  'background-color',
  'outline-color',
  'border-block-start-color',
  'border-block-end-color',
  'border-inline-start-color',
  'border-inline-end-color',
  'text-decoration-color',
  'caret-color',
] as const;

/**
 * Calls back when a color token of the page changes under an element: by a class, a style sheet that came later, or a
 * preference of the device. Browsers have no event for that, but for a transition of what is drawn with it.
 */
export const tokenWatch = (host: HTMLElement, changed: () => void, signal: AbortSignal): void => {
  const watch = document.createElement('span');
  const {style} = watch;
  style.cssText = 'position: absolute; visibility: hidden; transition: all 1ms';
  colorTokens.forEach((token, at) =>
    style.setProperty(properties[at] ?? 'color', `var(--heard-${token})`),
  );
  watch.addEventListener('transitionrun', (event) => {
    event.stopPropagation();
    changed();
  });
  const look = new MutationObserver(changed);
  look.observe(host, {attributeFilter: ['look']});
  host.shadowRoot!.prepend(watch);
  signal.addEventListener('abort', () => {
    look.disconnect();
    watch.remove();
  });
};
