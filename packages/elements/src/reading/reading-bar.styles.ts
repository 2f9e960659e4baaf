import {css} from 'lit';

/** The buttons beside the link back: pictures alone where there is little room. */
export const readingBarStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .tools {
    display: flex;
    gap: 4px;
    margin-inline-start: -8px;
  }
  .tool {
    gap: 8px;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 8px;
    background: none;
    color: var(--_accent);
    font-weight: 400;
  }
  .tool:is(:hover, [aria-pressed='true']) {
    background: var(--_tint);
  }
  .tool[aria-pressed='true'] {
    border-color: var(--_accent);
  }
  .tool svg {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  @container (max-width: 35.99em) {
    .tools span {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  /* Rows of their own, below that of the bar for which the first makes room. */
  .reading {
    flex: 0 0 calc(100% + 11em);
    margin-inline-end: -11em;
  }
  /* Takes no room, but is there before it speaks. */
  .reading:empty {
    position: absolute;
  }
`;
