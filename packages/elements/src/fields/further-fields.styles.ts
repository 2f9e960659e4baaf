import {css} from 'lit';

/** The fields that no first page has: lists, dates, groups of options, and fields made of several controls. */
export const furtherFieldStyles = css`
  select {
    display: block;
    inline-size: 100%;
    min-block-size: 48px;
    padding-block: 10px;
    padding-inline: 12px 40px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    /* Two strokes that meet below: the arrow of the browser touches the border. */
    background:
      linear-gradient(45deg, transparent 40%, currentcolor 40% 60%, transparent 60%)
        calc(100% - 21px) 50% / 7px 7px,
      linear-gradient(-45deg, transparent 40%, currentcolor 40% 60%, transparent 60%)
        calc(100% - 15px) 50% / 7px 7px,
      var(--_surface);
    background-repeat: no-repeat;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
    appearance: none;
  }
  select:dir(rtl) {
    background-position:
      15px 50%,
      21px 50%,
      0;
  }
  @media (forced-colors: active) {
    select {
      appearance: auto;
    }
  }
  .part {
    display: block;
    margin-block-end: 4px;
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
  }
  .parts > .together {
    display: grid;
    gap: 16px;
  }
  .field > .parts {
    margin-block-start: 24px;
  }
  .field > [role='status']:empty {
    margin: 0;
  }
  .field :is(.parts, .group, .more) .field {
    margin-block-start: 0;
  }
  .pair .options {
    grid-template-columns: 1fr 1fr;
  }
  .more {
    grid-column: 1 / -1;
    margin-inline-start: 26px;
    padding-block: 4px 12px;
    padding-inline-start: 20px;
    border-inline-start: 4px solid var(--_line);
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
  }
  .date > .day {
    inline-size: 4.5em;
  }
  .date > .month {
    flex: 0 1 12em;
  }
  .date > .year {
    inline-size: 6em;
  }
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .line > .part {
    flex-basis: 100%;
    margin: 0;
  }
  .line > input {
    flex: 1 1 14em;
    inline-size: auto;
    min-inline-size: 0;
  }
  .add {
    margin-block-start: 16px;
  }
  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .groups > .link {
    justify-self: start;
  }
  .group {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .group > summary {
    display: flex;
    align-items: center;
    gap: 4px 16px;
    min-block-size: 48px;
    padding: 11px 16px;
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.4;
    list-style: none;
    cursor: pointer;
  }
  .group > summary::-webkit-details-marker {
    display: none;
  }
  .group > summary::after {
    flex: none;
    content: '';
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-block-end: 0.3em;
    border-inline-end: 2px solid;
    border-block-end: 2px solid;
    rotate: 45deg;
  }
  .group > summary:dir(rtl)::after {
    rotate: -45deg;
  }
  .group[open] > summary::after {
    margin-block: 0.3em 0;
    rotate: 225deg;
  }
  .group[open] > summary:dir(rtl)::after {
    rotate: 135deg;
  }
  .group > summary:hover {
    background: var(--_tint);
  }
  .count {
    flex: none;
    margin-inline-start: auto;
    color: var(--_accent);
  }
  .group > .field {
    padding: 0 8px 8px;
  }
  .group legend {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .group .options {
    gap: 4px;
  }
  .group .option:not(:hover, :has(:checked)) {
    border-color: transparent;
  }
  .field > .groups > .field {
    margin-block-start: 8px;
  }
  .groups > .field > .label {
    font-weight: 400;
    color: var(--_muted);
  }
`;
