import {css} from 'lit';

export const reportFormStyles = css`
  .surface {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    padding: clamp(16px, 5cqi, 40px);
    /* Room for the first page, so that the host page does not jump when a shorter one follows. */
    min-block-size: 24em;
  }
  .top {
    min-block-size: 48px;
    margin-block-end: 16px;
    /* Leaves room for the bar, in languages with longer words too. */
    margin-inline-end: 11em;
  }
  /* Stays in sight while the page scrolls, over the end of the row in which Back stands. */
  .leave-bar {
    position: sticky;
    inset-block-start: 8px;
    z-index: 1;
    display: flex;
    justify-content: flex-end;
    block-size: 48px;
    margin-block-end: -48px;
    pointer-events: none;
  }
  .leave {
    pointer-events: auto;
    min-block-size: 44px;
    padding: 8px 16px;
    border-color: var(--_text);
    background: var(--_surface);
    color: var(--_text);
  }
  .leave:hover {
    background: var(--_tint);
  }
  .help {
    border-block: 1px solid var(--_line);
    padding-block: 4px;
  }
  :is(.help summary, .lines a) {
    min-block-size: 44px;
    padding-block: 10px;
  }
  .help summary {
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .lines {
    list-style: none;
    padding: 0 0 12px;
  }
  .lines li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
  }
  .lines a {
    display: inline-block;
  }
`;
