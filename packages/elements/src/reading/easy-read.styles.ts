import {css} from 'lit';

/** Cards with pictures: one below the other where there is little room, else side by side. */
export const easyReadStyles = css`
  .pictured {
    display: flex;
    align-items: center;
    gap: 16px;
    min-inline-size: 0;
    font-size: 1.125em;
    line-height: 1.3;
  }
  .pictogram {
    flex: none;
    inline-size: 3.25em;
    block-size: 3.25em;
  }
  .pictogram :is(.tint, .fill) {
    fill: color-mix(in srgb, currentcolor 12%, transparent);
  }
  .pictogram .fill {
    stroke: none;
  }
  .option:has(.pictured) {
    align-items: center;
  }
  .option:has(.pictured) .hint {
    padding-inline-start: calc(3.9em + 16px);
  }
  @media (forced-colors: none) {
    .option:has(:checked) .pictogram {
      color: var(--_accent);
    }
  }
  @container (max-width: 16em) {
    .pictured {
      flex-direction: column;
      align-items: flex-start;
      gap: 8px;
    }
    .option:has(.pictured) .hint {
      padding: 0;
    }
  }
  @container (min-width: 30em) {
    .options:has(.pictured) {
      grid-template-columns: repeat(auto-fit, minmax(10.5em, 1fr));
    }
    .option:has(.pictured) {
      position: relative;
      justify-content: center;
      align-items: flex-start;
      padding: 16px 12px;
      text-align: center;
    }
    .option:has(.pictured) input {
      position: absolute;
      inset-block-start: 12px;
      inset-inline-start: 12px;
    }
    .pictured {
      flex-direction: column;
      gap: 12px;
    }
    .pictogram {
      inline-size: 4.5em;
      block-size: 4.5em;
    }
    .option:has(.pictured) .hint {
      padding: 4px 0 0;
    }
  }
`;
