import {css} from 'lit';

/** What the page of keys has beside the inbox: the paper, and nothing but the paper when it is printed. */
export const keysStyles = css`
  .part h3 {
    margin-block-start: 32px;
  }
  .part .summary h3 {
    margin-block-start: 0;
  }
  .part form.stack {
    margin-block-start: 20px;
  }
  fieldset {
    margin-inline: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  h3:focus-visible,
  h2:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .key.short {
    min-block-size: 0;
    block-size: 6em;
  }
  @container (min-width: 40em) {
    .key.short {
      block-size: 3.4em;
    }
  }
  .paper-sheet {
    display: none;
  }
  @media print {
    .has-paper {
      display: none;
    }
    .root:not(.has-paper) .top,
    .back {
      display: none;
    }
    .paper-sheet {
      display: block;
      padding: 0;
      background: #fff;
      color: #000;
      font-size: 11pt;
      line-height: 1.4;
    }
    .paper-sheet > * + * {
      margin-block-start: 3mm;
    }
    .paper-sheet h1 {
      font-size: 20pt;
    }
    .paper-sheet h2 {
      margin-block: 5mm 1mm;
      font-size: 13pt;
      break-after: avoid;
    }
    .paper-sheet p {
      margin-block: 1mm;
      max-inline-size: none;
      break-inside: avoid;
    }
    .paper-sheet .warning {
      padding: 2mm 3mm;
      border: 1.5pt solid #000;
    }
    .paper-sheet dl {
      margin: 0;
    }
    .paper-sheet dl > div {
      display: flex;
      gap: 4mm;
    }
    .paper-sheet dt {
      flex: 0 0 35mm;
    }
    .paper-sheet dd {
      margin: 0;
    }
    .secret {
      display: flex;
      gap: 8mm;
      align-items: center;
      padding: 4mm;
      border: 0.75pt solid #000;
      break-inside: avoid;
    }
    .secret h2 {
      margin-block-start: 0;
    }
    .code {
      flex: none;
      inline-size: 50mm;
      block-size: 50mm;
      print-color-adjust: exact;
    }
    .paper {
      fill: #fff;
    }
    .ink {
      fill: #000;
    }
    .groups {
      font:
        600 14pt/1.6 ui-monospace,
        monospace;
    }
    .public {
      font:
        9pt/1.4 ui-monospace,
        monospace;
      overflow-wrap: anywhere;
    }
    .public.long {
      font-size: 6.5pt;
      line-height: 1.25;
    }
  }
`;
