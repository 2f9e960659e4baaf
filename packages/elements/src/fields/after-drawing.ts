/** Resolves once the element that holds a control has drawn the answer that it was just given. */
export const afterDrawing = async (control: Element): Promise<ShadowRoot | Document> => {
  const root = control.getRootNode() as ShadowRoot | Document;
  const host = 'host' in root ? (root.host as {updateComplete?: Promise<unknown>}) : undefined;
  await host?.updateComplete;
  return root;
};
