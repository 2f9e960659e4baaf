import {css} from 'lit';

/** How the pages after the first question look. */
export const endingStyles = css`
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .field .field {
    margin-block-start: 16px;
  }
  legend .page-heading {
    margin-block-end: 8px;
  }
  .rows {
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(8em, 30%) 1fr auto;
    gap: 4px 16px;
    align-items: baseline;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    font-weight: 650;
  }
  .row .line {
    display: block;
    white-space: pre-wrap;
  }
  .row .change {
    margin-block: -10px;
  }
  @container (max-width: 30em) {
    .row {
      grid-template-columns: 1fr auto;
    }
    .row dd:not(.change) {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  .panel {
    padding: 16px 24px;
    border-radius: var(--_radius);
    background: var(--_tint);
    border: 1px solid var(--_line);
  }
  .readers > div {
    padding-block: 8px;
  }
  .readers > div + div {
    border-block-start: 1px solid var(--_line);
  }
  .pages {
    columns: 2 16em;
    padding: 0;
    list-style: none;
  }
  .pages li {
    break-inside: avoid;
  }
  .code {
    font-size: 1.25em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    user-select: all;
  }
`;
