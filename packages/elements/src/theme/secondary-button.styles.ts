import {css} from 'lit';

/** The buttons beside the main one. The first page has none. */
export const secondaryButton = css`
  .secondary {
    background: transparent;
    color: var(--_accent);
    border-color: var(--_control);
  }
  .secondary:hover {
    background: var(--_tint);
  }
`;
