/** Moves focus to a heading or a summary that is not focusable by itself, and leaves no trace on blur. */
export const focusText = (target: HTMLElement, options?: FocusOptions): void => {
  target.tabIndex = -1;
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), {once: true});
  target.focus(options);
};
