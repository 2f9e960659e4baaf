import {css} from 'lit';

export const placeStyles = css`
  .place-panel {
    display: grid;
    gap: 16px;
  }
  .places {
    display: grid;
    gap: 8px;
    padding: 0;
    list-style: none;
  }
  .place {
    justify-content: flex-start;
    inline-size: 100%;
    padding-inline: 14px;
    border: 1px solid var(--_line);
    background: var(--_surface);
    color: inherit;
    font-weight: 400;
    text-align: start;
  }
  .place:hover {
    border-color: var(--_control);
    background: var(--_tint);
  }
`;
