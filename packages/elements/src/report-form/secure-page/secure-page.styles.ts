import {css} from 'lit';

export const securePageStyles = css`
  .secure-page {
    margin-block-end: 16px;
    padding: 16px;
    border-inline-start: 6px solid var(--_accent);
    background: var(--_surface);
    color: var(--_text);
  }
  .secure-page a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 10px;
  }
`;
