import {css} from 'lit';

export const explainerStyles = css`
  .explainer > div {
    padding-block-end: 12px;
  }
  .explainer h3 {
    padding-block-start: 8px;
  }
`;
