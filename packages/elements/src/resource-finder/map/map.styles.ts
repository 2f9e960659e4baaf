import {css} from 'lit';

/** A quiet ground with round numbers on it, and the list beside it numbered alike. */
export const mapStyles = css`
  .map {
    position: relative;
    overflow: hidden;
    aspect-ratio: 4 / 3;
    /* A border would take some of the height, and the ground would not be as wide to it as the tiles are. */
    outline: 1px solid var(--_control);
    outline-offset: -1px;
    border-radius: var(--_radius);
    background: var(--_tint);
    /* A map is the same way round in every language; only its words are not. */
    direction: ltr;
  }
  .ground {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .tile {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .pin {
    display: grid;
    place-items: center;
    inline-size: 44px;
    min-block-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    font-size: 0.9em;
    line-height: 1;
  }
  .pin span {
    display: grid;
    place-items: center;
    min-inline-size: max(30px, 2em);
    min-block-size: max(30px, 2em);
    padding-inline: 4px;
    border: 2px solid var(--_surface);
    border-radius: 999px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .pin:is([aria-pressed='true'], .looked) span {
    background: var(--_text);
    color: var(--_surface);
    scale: 1.2;
  }
  .pin:focus-visible {
    outline-offset: -3px;
    border-radius: 999px;
  }
  .scale {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    fill: var(--_muted);
  }
  .scale:dir(rtl) {
    scale: -1 1;
  }
  .scale + p {
    margin-block-start: 2px;
  }
  .pointed {
    min-block-size: 44px;
  }
  .pointed ol {
    margin: 0;
    padding-inline-start: 2.5em;
  }
  .map-controls {
    padding-block-end: 24px;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .map-controls .small {
    min-block-size: 44px;
    padding: 8px 14px;
  }
  .map-offer:has(.map) ~ .results {
    counter-reset: service;
  }
  .map-offer:has(.map) ~ .results > .result {
    position: relative;
    padding-inline-start: 44px;
    counter-increment: service;
  }
  .map-offer:has(.map) ~ .results > .result::before {
    position: absolute;
    inset-block-start: 26px;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    min-inline-size: max(30px, 2em);
    min-block-size: max(30px, 2em);
    border: 1px solid var(--_control);
    border-radius: 999px;
    content: counter(service);
    font-weight: 700;
    font-size: 0.9em;
  }
  .map-offer:has(.map) ~ .results > .result[data-pointed]::before {
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_surface);
  }
  @media (forced-colors: active) {
    .pin span {
      border: 2px solid ButtonText;
    }
    .pin:is([aria-pressed='true'], .looked) span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .map-offer:has(.map) ~ .results > .result[data-pointed]::before {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .scale {
      fill: CanvasText;
    }
  }
  @media print {
    .map-offer {
      display: none;
    }
  }
`;
