import {css} from 'lit';

export const draftStyles = css`
  /* A region for news takes no room while there is none. It has to be there before, or nobody hears them. */
  .stack > .news:not(:has(*)) + * {
    margin-block-start: 0;
  }
  .unlock > form {
    padding-block: 8px 20px;
  }
`;
