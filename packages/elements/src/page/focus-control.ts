/** Shows the question first and then focuses its control, so that the person sees what is asked. */
export const focusControl = (control: HTMLElement): void => {
  const question = control.closest('fieldset, .field') ?? control;
  question.scrollIntoView({block: 'start'});
  control.focus({preventScroll: true});
};
