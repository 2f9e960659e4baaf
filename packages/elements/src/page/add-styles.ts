import {adoptStyles, type CSSResult} from 'lit';

/** Adds styles to a shadow root, once: code that is loaded later brings its looks along. */
export const addStyles = (root: ShadowRoot, ...styles: readonly CSSResult[]): void => {
  for (const each of styles) {
    const {styleSheet} = each;
    // Browsers without shared style sheets get elements, as Lit makes them for its own.
    if (!styleSheet) adoptStyles(root, [each]);
    else if (!root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
};
