import {css} from 'lit';

/** Type, spacing and the small things that both elements share. An 8-pixel rhythm, a scale of 1.25. */
export const text = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /* What a page sets on all its text must not make ours unreadable. */
  .root {
    font-family: var(--heard-font, inherit);
    font-size: max(1.0625em, 16px);
    line-height: 1.5;
    max-inline-size: 40em;
    overflow-wrap: break-word;
    background: var(--_surface);
    color: var(--_text);
    text-align: start;
    text-transform: none;
    text-indent: 0;
    letter-spacing: 0;
    white-space: normal;
    pointer-events: auto;
    user-select: text;
    -webkit-user-select: text;
    -webkit-text-fill-color: currentcolor;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2 {
    font-size: 1.5625em;
    line-height: 1.25;
    font-weight: 650;
    text-wrap: balance;
  }
  h3 {
    font-size: 1em;
    line-height: 1.4;
    font-weight: 650;
  }
  .stack > * + * {
    margin-block-start: 24px;
  }
  .tight > * + * {
    margin-block-start: 8px;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.94em;
  }
  .danger {
    padding: 12px 16px;
    border-inline-start: 6px solid var(--_error);
    background: var(--_tint);
    font-weight: 650;
  }
  .danger a {
    color: inherit;
    white-space: nowrap;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  a,
  .link {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :is(a, .link):hover {
    text-decoration-thickness: 2px;
  }
  :focus {
    outline: none;
  }
  :focus-visible:not(h2, h3, .quiet) {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #ffd23f;
    border-radius: 4px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
