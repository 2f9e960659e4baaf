import {css} from 'lit';

/** The controls of the voice, and the mark on the words that are being read. */
export const readingStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin-inline-start: -10px;
  }
  .controls .tool {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .controls .small {
    margin-inline-start: 10px;
  }
  ::highlight(heard-reading) {
    background-color: #ffd23f;
    color: #16212b;
  }
  @media (forced-colors: active) {
    ::highlight(heard-reading) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
