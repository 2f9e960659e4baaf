import {css} from 'lit';

/** Where the host's text is so large that the bar and the row beside it do not fit: one below the other. */
export const largeTextStyles = css`
  @container (max-width: 16em) {
    .root {
      overflow-wrap: anywhere;
    }
    .leave-bar {
      block-size: auto;
      margin-block-end: 8px;
    }
    .top,
    .reading {
      margin-inline-end: 0;
    }
    .reading {
      flex-basis: 100%;
    }
  }
`;
