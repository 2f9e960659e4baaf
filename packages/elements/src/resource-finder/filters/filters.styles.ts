import {css} from 'lit';

export const filtersStyles = css`
  .filters {
    display: grid;
    gap: 24px;
  }
  .facet > * + * {
    margin-block-start: 8px;
  }
  .facet .options {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }
  .facet details > .options {
    margin-block-start: 8px;
  }
`;
