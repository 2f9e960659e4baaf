import {css} from 'lit';

/** How services look on paper: black on white, with numbers that can be read at arm's length. */
export const servicesPaper = css`
  @page {
    margin: 1.5cm;
  }
  body {
    max-inline-size: 40em;
    margin: 2em auto;
    padding-inline: 1em;
    font:
      1rem/1.45 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
    overflow-wrap: break-word;
  }
  h1 {
    font-size: 1.2em;
  }
  h2 {
    margin-block: 0 4px;
    font-size: 1.35em;
    line-height: 1.25;
  }
  section {
    padding-block: 16px;
    border-block-start: 2px solid #000;
    break-inside: avoid;
  }
  p {
    margin-block: 4px;
  }
  .phone {
    font-size: 1.7em;
    font-weight: 700;
  }
  .phone small {
    font-size: 0.6em;
    font-weight: 400;
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0 16px;
    margin-block: 8px;
  }
  dd {
    margin: 0;
  }
  .from {
    font-size: 0.85em;
  }
  @media print {
    body {
      margin: 0;
    }
  }
`;
