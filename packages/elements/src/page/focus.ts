/** Moves focus to a heading or a summary that is not focusable by itself, and leaves no trace on blur. */
export const focusText = (target: HTMLElement): void => {
  target.tabIndex = -1;
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), {once: true});
  target.focus();
};

/** Shows the question first and then focuses its control, so that the person sees what is asked. */
export const focusControl = (control: HTMLElement): void => {
  const question = control.closest('fieldset, .field') ?? control;
  question.scrollIntoView({block: 'start'});
  control.focus({preventScroll: true});
};
