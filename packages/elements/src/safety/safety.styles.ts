import {css} from 'lit';

export const safetyStyles = css`
  .root {
    position: relative;
  }
  /* What takes the focus is not to end up under the button that stays in sight. */
  .root :is(a, button, input, select, textarea, summary):not(.leave) {
    scroll-margin-block: 72px;
  }
  .leave.floating {
    position: fixed;
    inset: auto;
    z-index: 2147483647;
    margin: 0;
    overflow: visible;
  }
  .lights {
    margin-inline-end: 8px;
    letter-spacing: 2px;
  }
  .leave-again {
    position: absolute;
    inset-block-end: 4px;
    inset-inline-end: 8px;
    z-index: 1;
    padding: 10px 16px;
    border: 2px solid var(--_text);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
  }
  .leave-again:not(:focus) {
    clip-path: inset(50%);
  }
  .safety {
    display: contents;
  }
  /* Over the end of the page, so that nothing moves. */
  .near {
    position: sticky;
    inset-block-end: 8px;
    z-index: 1;
    block-size: 0;
  }
  .near > div {
    position: absolute;
    inset: auto 0 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 16px;
    border: 2px solid var(--_text);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* Hidden where it stands: it keeps its room, and gives nothing away to eyes, ears, Tab or the printer. */
  .root[data-covered] > :not(.leave-bar) {
    visibility: hidden;
  }
  .root[data-covered] .safety {
    visibility: visible;
  }
  .curtain {
    position: absolute;
    inset: 0;
    padding: 72px clamp(16px, 5cqi, 40px) 16px;
  }
  .curtain > div {
    position: sticky;
    inset-block-start: 72px;
  }
  .explainer > div {
    padding-block-end: 12px;
  }
  .explainer h3 {
    padding-block-start: 8px;
  }
`;
