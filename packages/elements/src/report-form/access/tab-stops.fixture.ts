/** A radio button stands for its group, which is one stop for Tab. */
const stopOf = (control: Element): Element => {
  const {type, name} = control as HTMLInputElement;
  if (type !== 'radio') return control;
  const root = control.getRootNode() as ShadowRoot;
  return root.querySelector(`input[type=radio][name="${CSS.escape(name)}"]`) ?? control;
};

const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Where Tab stops in a form, in the order of the page. */
export const tabStopsIn = (root: ShadowRoot): readonly Element[] => {
  const found = [...root.querySelectorAll<HTMLElement>(controls)].filter(
    (control) =>
      control.checkVisibility({visibilityProperty: true}) &&
      !(control as HTMLButtonElement).disabled &&
      control.tabIndex >= 0,
  );
  return [...new Set(found.map(stopOf))];
};

/** The stop that has the focus, if it is in the form. */
export const focusedStop = (root: ShadowRoot): Element | undefined =>
  root.activeElement ? stopOf(root.activeElement) : undefined;
