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
    margin-block: 12px 0;
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
  .finder + slot {
    display: block;
    margin-block-start: 24px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    /* What comes later finds its room. */
    min-block-size: 44px;
    margin-block-start: 4px;
  }
  :is(.facts, .plain, .crisis) a,
  .crisis summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .crisis {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    padding: 8px 16px;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .crisis :is(p, li) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
  }
  .crisis :is(a, summary) {
    font-weight: 650;
  }
  .crisis > [open] {
    inline-size: 100%;
  }
  summary {
    min-block-size: 44px;
    padding-block: 9px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .tools > * + * {
    margin-block-start: 16px;
  }
  .tools > [hidden] {
    display: none;
  }
  .tool::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 12px;
    margin-block-end: 0.25em;
    border-inline-end: 2px solid;
    border-block-end: 2px solid;
    rotate: 45deg;
  }
  .tool[aria-expanded='true']::after {
    margin-block: 0.25em 0;
    rotate: 225deg;
  }
  mark {
    /* Ink on paper of its own, so that it reads well on light and dark pages. */
    background: #ffe9a8;
    color: #16212b;
  }
  .searching {
    font-weight: 400;
    color: var(--_muted);
    visibility: hidden;
    animation: show 0s 600ms forwards;
  }
  @keyframes show {
    to {
      visibility: visible;
    }
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
    color: var(--_good, color-mix(in srgb, #2fae63 45%, var(--_text)));
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
