import {css} from 'lit';

/** The page on which parts of a picture are covered. While it is open, the rest of the page is not there. */
export const redactionStyles = css`
  form:has(> .sheet) > :not(.sheet) {
    display: none;
  }
  form > .sheet {
    margin: 0;
  }
  .sheet .frame {
    --_tallest: min(70vh, 34em);
    overflow: auto;
    max-block-size: var(--_tallest);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_tint);
    overscroll-behavior: contain;
  }
  .sheet canvas {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: var(--_tallest);
    object-fit: contain;
    cursor: crosshair;
    /* One finger draws; two zoom and move the page, as everywhere. */
    touch-action: pinch-zoom;
    -webkit-user-select: none;
    user-select: none;
  }
  .sheet .zoom-2 canvas {
    inline-size: 200%;
    max-block-size: calc(2 * var(--_tallest));
  }
  .sheet .zoom-4 canvas {
    inline-size: 400%;
    max-block-size: calc(4 * var(--_tallest));
  }
  .sheet .panning canvas {
    cursor: grab;
    touch-action: auto;
  }
  .sheet canvas:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .sheet .frame:has(:focus-visible) {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #ffd23f;
  }
  .picture-tools.picture-tools {
    gap: 8px;
  }
  .picture-tools .secondary {
    inline-size: auto;
    padding-inline: 16px;
  }
  @media (hover: none) {
    .sheet .for-keys {
      display: none;
    }
  }
  .sheet [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .sheet .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .sheet .boxes legend {
    margin-block-end: 4px;
  }
  .nudges {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    gap: 8px;
    padding-block-end: 16px;
  }
  .nudges .secondary {
    padding-inline: 8px;
  }
  .sheet .notice {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }
`;
