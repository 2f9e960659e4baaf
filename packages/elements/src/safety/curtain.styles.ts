import {css} from 'lit';

/** The warning before the cover, and the cover. */
export const curtainStyles = css`
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
`;
