import {css} from 'lit';

/** Fields: labels, hints, errors and native controls large enough for a thumb. */
export const fieldStyles = css`
  .field > * + * {
    margin-block-start: 8px;
  }
  .label {
    display: block;
    font-weight: 650;
  }
  .hint {
    color: var(--_muted);
  }
  input,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 10px 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    /* In a low window (a phone on its side, a zoom of 400 %) all of it fits below the way out. */
    block-size: min(10em, 40vh);
    resize: vertical;
  }
  .options {
    display: grid;
    gap: 8px;
  }
  @container (min-width: 34em) {
    .options.many {
      grid-template-columns: 1fr 1fr;
    }
  }
  .option {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    min-block-size: 48px;
    padding: 11px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
    line-height: 1.4;
  }
  .option:hover {
    border-color: var(--_control);
    background: var(--_tint);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    min-block-size: 0;
    margin: 0.05em 0 0;
    accent-color: var(--_accent);
  }
  .option .hint {
    display: block;
    font-size: 0.94em;
  }
`;
