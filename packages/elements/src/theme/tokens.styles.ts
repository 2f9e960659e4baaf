import {css} from 'lit';

/**
 * The tokens an embedder may set on our tags, and the colors that follow from them. Light or dark comes from
 * the `color-scheme` of the host page, so that we never turn dark on a page that stays light. The colors
 * reach a contrast of 4.5:1 for text and 3:1 for borders of controls in both.
 */
export const tokens = css`
  :host {
    --_accent: var(--heard-accent, #14557b);
    --_on-accent: var(--heard-on-accent, #fff);
    --_surface: var(--heard-surface, #fff);
    --_text: var(--heard-text, #16212b);
    --_muted: #4b5a67;
    --_line: #d5dce2;
    --_control: #6b7a87;
    --_tint: #f2f6f9;
    --_error: #a8201a;
    --_good: #1b6b3a;
    --_focus: #16212b;
    --_focus-inner: #ffd23f;
    --_radius: var(--heard-radius, 8px);
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    font-family: var(--heard-font, inherit);
    font-size: 1em;
    color: var(--_text);
    text-align: start;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--heard-accent, light-dark(#14557b, #8cc8ee));
      --_on-accent: var(--heard-on-accent, light-dark(#fff, #0c1a24));
      --_surface: var(--heard-surface, light-dark(#fff, #131b22));
      --_text: var(--heard-text, light-dark(#16212b, #e9eef2));
      --_muted: light-dark(#4b5a67, #a9b7c2);
      --_line: light-dark(#d5dce2, #33414c);
      --_control: light-dark(#6b7a87, #8595a2);
      --_tint: light-dark(#f2f6f9, #1b262f);
      --_error: light-dark(#a8201a, #ffa59e);
      --_good: light-dark(#1b6b3a, #8fd9a8);
      --_focus: light-dark(#16212b, #fff);
    }
  }
  :host([hidden]) {
    display: none;
  }
  @media (forced-colors: active) {
    :host {
      --_accent: LinkText;
      --_on-accent: Canvas;
      --_surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_control: CanvasText;
      --_tint: Canvas;
      --_error: CanvasText;
      --_good: CanvasText;
      --_focus: Highlight;
      --_focus-inner: Canvas;
    }
  }
`;
