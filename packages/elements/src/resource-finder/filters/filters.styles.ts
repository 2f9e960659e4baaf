import {css} from 'lit';

/** Also what only shows once something was chosen, and what is printed. */
export const filtersStyles = css`
  .tools > [id]:not([hidden]) {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 0;
    list-style: none;
  }
  :is(.chip, .way) {
    min-block-size: 44px;
    padding: 6px 16px;
    border: 1px solid var(--_control);
    border-radius: 22px;
    background: var(--_tint);
    color: inherit;
    font-weight: 400;
    text-align: start;
  }
  :is(.chip, .way):hover {
    border-color: var(--_accent);
  }
  .chip::after {
    content: '×';
    margin-inline-start: 10px;
    font-size: 1.25em;
    line-height: 1;
  }
  .filters {
    display: grid;
    gap: 24px;
  }
  .facet > * + * {
    margin-block-start: 8px;
  }
  .facet .options {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }
  .facet details > .options {
    margin-block-start: 8px;
  }
  @media print {
    form,
    .tools,
    .finder button:not(.title),
    .searching,
    .crisis summary {
      display: none;
    }
    /* On paper all numbers are there. */
    .crisis details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .result {
      break-inside: avoid;
    }
    .title {
      color: inherit;
      text-decoration: none;
    }
  }
`;
