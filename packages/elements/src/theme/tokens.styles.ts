import {css} from 'lit';

/**
 * The tokens an embedder may set on our tags, and the colors that follow from them. Light or dark comes from
 * the `color-scheme` of the host page, so that we never turn dark on a page that stays light. With our own
 * values text reaches a contrast of 4.5:1 and the borders of controls 3:1, in both. Forced colors replace
 * them all.
 */
export const tokens = css`
  :host {
    --_accent: var(--heard-accent, #14557b);
    --_on-accent: var(--heard-on-accent, var(--_surface));
    --_surface: var(--heard-surface, #fff);
    --_text: var(--heard-text, #16212b);
    --_error: #a8201a;
    --_muted: color-mix(in srgb, var(--_text) 80%, var(--_surface));
    --_control: color-mix(in srgb, var(--_text) 58%, var(--_surface));
    --_line: color-mix(in srgb, var(--_text) 18%, var(--_surface));
    --_tint: color-mix(in srgb, var(--_accent) 7%, var(--_surface));
    --_radius: var(--heard-radius, 8px);
    display: block;
    container-type: inline-size !important;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--heard-accent, light-dark(#14557b, #8cc8ee));
      --_surface: var(--heard-surface, light-dark(#fff, #131b22));
      --_text: var(--heard-text, light-dark(#16212b, #e9eef2));
      --_error: light-dark(#a8201a, #ffa59e);
    }
  }
  :host([hidden]) {
    display: none;
  }
`;
