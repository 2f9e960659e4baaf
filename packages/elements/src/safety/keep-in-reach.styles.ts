import {css} from 'lit';

/** The way out while it lies over everything. */
export const floatingStyles = css`
  .leave.floating {
    position: fixed;
    inset: auto;
    z-index: 2147483647;
    margin: 0;
    overflow: visible;
  }
`;
