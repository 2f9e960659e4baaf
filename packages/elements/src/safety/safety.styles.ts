import {css} from 'lit';

export const safetyStyles = css`
  .root {
    position: relative;
  }
  /* What takes the focus is not to end up under the button that stays in sight. */
  .root
    :is(.page-heading, .field, .summary, a, button, input, select, textarea, summary):not(.leave) {
    scroll-margin-block: 72px;
  }
  .lights {
    margin-inline-end: 8px;
    letter-spacing: 2px;
  }
  .leave-again {
    position: absolute;
    inset-block-end: 4px;
    inset-inline-end: 8px;
    z-index: 1;
    padding: 10px 16px;
    border-color: var(--_text);
    background: var(--_surface);
    color: var(--_text);
  }
  .leave-again:not(:focus) {
    clip-path: inset(50%);
  }
  .safety {
    display: contents;
  }
`;
