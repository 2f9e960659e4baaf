import {css} from 'lit';

/** Files that were added, the place to drop them, and the recorder. */
export const filesStyles = css`
  .media .drop {
    padding: 16px;
    border: 2px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .media .drop.over {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .media .drop > .hint {
    margin-block-start: 8px;
  }
  .media .field > .drop {
    margin-block-start: 16px;
  }
  .choose {
    display: contents;
  }
  /* The button before it opens it. */
  .choose > input {
    display: none;
  }
  @media (hover: none) {
    .for-mouse {
      display: none;
    }
  }
  @container (max-width: 26em) {
    .drop .secondary {
      inline-size: 100%;
    }
  }
  .refused .error {
    overflow-wrap: anywhere;
  }
  .refused .error > span {
    min-inline-size: 0;
  }
  .refused .error + .error {
    margin-block-start: 8px;
  }
  .media .list {
    margin-block-start: 24px;
  }
  .media .plain {
    display: grid;
    padding: 0;
    list-style: none;
    border-block-end: 1px solid var(--_line);
  }
  .file {
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr);
    gap: 8px 16px;
    padding-block: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .media .list > p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 16px;
    margin-block-end: 8px;
  }
  .thumb {
    display: grid;
    place-items: center;
    overflow: hidden;
    inline-size: 72px;
    block-size: 72px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_accent);
  }
  .thumb canvas {
    inline-size: 100%;
    block-size: 100%;
  }
  .thumb svg {
    inline-size: 36px;
    block-size: 36px;
  }
  .media .name {
    display: block;
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .file .label {
    font-weight: 400;
  }
  .file .actions {
    gap: 0 24px;
  }
  .file .field.field {
    margin-block-start: 8px;
  }
  .file .option .hint {
    font-size: 0.94em;
  }
  @container (max-width: 26em) {
    .file {
      grid-template-columns: 56px minmax(0, 1fr);
      align-items: center;
    }
    .thumb {
      inline-size: 56px;
      block-size: 56px;
    }
    .about {
      display: contents;
    }
    .about > :not(:first-child) {
      grid-column: 1 / -1;
    }
  }
  .media .voice {
    margin-block-start: 16px;
  }
  .voice .actions {
    margin-block-start: 16px;
  }
  .voice .time {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    font-variant-numeric: tabular-nums;
  }
  .voice .on {
    color: var(--_error);
  }
  .voice .on::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    background: currentColor;
    forced-color-adjust: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .voice .on::before {
      animation: breathe 2s ease-in-out infinite;
    }
    @keyframes breathe {
      50% {
        opacity: 0.3;
      }
    }
  }
`;
