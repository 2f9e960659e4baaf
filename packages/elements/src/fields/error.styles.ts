import {css} from 'lit';

/** Errors: color, an icon and words. They look the same beside a field and in the list of what to change. */
export const errorStyles = css`
  .field.wrong {
    border-inline-start: 4px solid var(--_error);
    padding-inline-start: 16px;
  }
  /* A legend that floats is a block like others: else the bar would begin at its middle. */
  .wrong > legend {
    float: inline-start;
    inline-size: 100%;
    padding-block-end: 8px;
  }
  .wrong > legend + * {
    clear: both;
  }
  .error {
    display: flex;
    gap: 8px;
    color: var(--_error);
    font-weight: 650;
  }
  .error::before,
  .summary h3::before {
    content: '!';
    /* Seen, and not read out: the words say that it is an error. */
    content: '!' / '';
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    line-height: 1.5em;
    border-radius: 50%;
    text-align: center;
    font-weight: 700;
    color: var(--_surface);
    background: var(--_error);
  }
  [aria-invalid] {
    border: 2px solid var(--_error);
  }
  .summary {
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
    padding: 16px 24px;
  }
  .summary h3 {
    display: flex;
    gap: 8px;
  }
  .summary ul {
    list-style: none;
    padding: 0;
  }
  .summary a {
    display: inline-block;
    padding-block: 10px;
    color: var(--_error);
    font-weight: 600;
  }
  .which {
    display: block;
  }
`;
