import {css} from 'lit';

/** How a page looks that is printed or saved: ink on paper, in the fonts of the device. */
export const paperStyles = css`
  @page {
    margin: 2cm;
  }
  body {
    max-inline-size: 38em;
    margin: 2em auto;
    padding-inline: 1em;
    font:
      1rem/1.5 system-ui,
      sans-serif;
    color: #111;
    background: #fff;
    overflow-wrap: break-word;
  }
  h1 {
    font-size: 1.4em;
  }
  dt {
    margin-block-start: 1em;
    font-weight: 650;
  }
  dd {
    margin: 0;
    white-space: pre-wrap;
  }
  .code {
    font-size: 1.6em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.05em;
  }
  @media print {
    body {
      margin: 0;
    }
  }
`;
