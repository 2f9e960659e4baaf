import {adoptStyles, type CSSResult} from 'lit';

/** Adds styles to an element that is on the page already, beside those that it has. */
export const adoptMore = (root: ShadowRoot, styles: CSSResult): void => {
  const {styleSheet} = styles;
  if (!styleSheet) adoptStyles(root, [styles]);
  else if (!root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
};
