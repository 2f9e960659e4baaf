const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

const adopt = (tree: Document | ShadowRoot, text: string) => {
  if (tree.adoptedStyleSheets as unknown)
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheetOf(text)];
};

/** The document as a plain page: its form is as wide as it is, and in the browser's own font. */
export const stylePage = (): void =>
  adopt(document, 'html{font-family:system-ui,sans-serif}body{margin:0}');

/**
 * Once a page draws the link out and gives the frame its height: no second link, no scroll bar. The link stays in the
 * tree, since the keys and the second link at the end of each page press it.
 */
export const styleGuest = (form: Element): void => {
  adopt(document, 'html{overflow:hidden}');
  if (form.shadowRoot)
    adopt(form.shadowRoot, '.leave-bar{position:static;block-size:0;margin:0;visibility:hidden}');
};
