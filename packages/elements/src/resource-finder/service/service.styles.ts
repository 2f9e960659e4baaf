import {css} from 'lit';

/** The pages of services: large ways to call first, then calm text. */
export const serviceStyles = css`
  .calls {
    display: grid;
    gap: 8px;
  }
  .calls li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .call {
    gap: 0.5em;
    border-color: var(--_accent);
    background: var(--_surface);
    color: var(--_accent);
    font-size: 1.06em;
    font-variant-numeric: tabular-nums;
  }
  .calls li:first-child .call:first-child {
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.18em;
  }
  @container (max-width: 26em) {
    .call {
      inline-size: 100%;
      padding-inline: 12px;
    }
  }
  :is(.outer, .line a) {
    box-sizing: border-box;
    display: inline-block;
    min-block-size: 44px;
    padding-block: 10px;
  }
  .fold summary {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 44px;
  }
  .line b {
    margin-inline-end: 0.4em;
  }
  .fold {
    border-block: 1px solid var(--_line);
  }
  .fold + .fold {
    border-block-start: 0;
  }
  .fold summary {
    inline-size: 100%;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  .fold summary::-webkit-details-marker {
    display: none;
  }
  .fold summary::before {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 3px 6px;
    border-inline-end: 2px solid;
    border-block-end: 2px solid;
    content: '';
    rotate: -45deg;
  }
  .fold summary:dir(rtl)::before {
    rotate: 45deg;
  }
  .fold[open] > summary::before {
    rotate: 45deg;
  }
  .fold[open] > summary:dir(rtl)::before {
    rotate: -45deg;
  }
  .fold > div {
    padding-block-end: 16px;
  }
  .note {
    padding: 10px 14px;
    border-inline-start: 4px solid var(--_control);
    background: var(--_tint);
  }
  .places .note {
    margin-block-start: 16px;
  }
  .hours dt {
    color: var(--_muted);
  }
  @container (max-width: 26em) {
    .hours {
      grid-template-columns: 1fr;
      gap: 0;
    }
    .hours dd {
      margin-block-end: 8px;
    }
  }
  /* Texts of the data read in their own direction, and start where the page does. */
  :is(p, b)[dir='auto'] {
    text-align: match-parent;
  }
  .plain-text {
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    white-space: pre-wrap;
    user-select: all;
  }
  .scan {
    inline-size: 100%;
  }
  .code {
    display: block;
    inline-size: min(100%, 15em);
    block-size: auto;
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }
  .code .paper {
    fill: #fff;
  }
  .code .ink {
    fill: #000;
  }
  @media print {
    :is(.back, .secondary, .keep, .open-list, .fold) {
      display: none;
    }
  }
`;
