/** Registers a tag, unless another copy of ours on the page has it already: the first one stays. */
export const defineOnce = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
