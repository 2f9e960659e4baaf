import {css} from 'lit';

/** The tools beside the link back, and the mark on the words that are being read. */
export const readingStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .tools {
    display: flex;
    gap: 4px;
  }
  .tool {
    gap: 8px;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 8px;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 400;
  }
  .tool:hover {
    background: var(--_tint);
  }
  .tool[aria-pressed='true'] {
    background: var(--_tint);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .tool svg {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  /* Below the first row nothing has to make room for the bar. */
  .reading {
    flex-basis: 100%;
    margin-inline-end: -11em;
  }
  .reading:empty {
    display: none;
  }
  @container (max-width: 35.99em) {
    .tool:not(.named) span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  ::highlight(heard-reading) {
    background-color: #ffd23f;
    color: #16212b;
  }
  @media (forced-colors: active) {
    .tool[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
    ::highlight(heard-reading) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
