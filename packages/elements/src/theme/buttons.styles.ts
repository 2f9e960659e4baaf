import {css} from 'lit';

/** Buttons, and links that look like them. Never smaller than 44 pixels. */
export const buttons = css`
  button,
  .button,
  .leave {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 48px;
    padding: 10px 24px;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 86%, var(--_text));
  }
  .link {
    min-block-size: 44px;
    padding: 8px 0;
    border: 0;
    background: none;
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
  }
  .back::before {
    margin-inline-start: 3px;
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 8px;
    border-inline-start: 2px solid;
    border-block-end: 2px solid;
    rotate: 45deg;
  }
  .back:dir(rtl)::before {
    rotate: -45deg;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  @container (max-width: 26em) {
    .actions > :is(.primary, .secondary) {
      inline-size: 100%;
    }
  }
`;
