import {css} from 'lit';

export const resourceFinderStyles = css`
  .finder {
    max-inline-size: 46em;
  }
  .count {
    font-weight: 650;
  }
  .results {
    list-style: none;
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--_line);
  }
  .result {
    padding-block: 16px;
    border-block-end: 1px solid var(--_line);
  }
  .result h3 {
    font-size: 1.125em;
  }
  .title {
    padding-block: 6px;
    font-weight: 650;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
  }
  .facts a,
  .plain a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .badge {
    display: inline-block;
    padding: 2px 10px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_tint);
    font-size: 0.94em;
  }
  .badge.open {
    border-color: currentColor;
    color: var(--_good);
    font-weight: 650;
  }
  .badge.open::before {
    content: '●';
    margin-inline-end: 6px;
  }
  .big {
    font-size: 1.25em;
    font-weight: 650;
  }
  .plain {
    list-style: none;
    padding: 0;
  }
  .hours {
    display: grid;
    grid-template-columns: minmax(8em, max-content) 1fr;
    gap: 4px 24px;
  }
`;
