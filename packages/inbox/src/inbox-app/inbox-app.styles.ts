import {css} from 'lit';

export const inboxStyles = css`
  .root {
    max-inline-size: 52em;
    margin-inline: auto;
  }
  .surface {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    padding: clamp(16px, 4cqi, 40px);
  }
  h1 {
    margin: 0;
    font-size: 1.953em;
    line-height: 1.2;
    font-weight: 650;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  h1:lang(ar, fa, ur, ps, km, am, my, ko, ja, zh) {
    letter-spacing: normal;
  }
  .root h1:focus-visible {
    outline: none;
    box-shadow: none;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  p {
    max-inline-size: 38em;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding-block-end: 16px;
    margin-block-end: 32px;
    border-block-end: 1px solid var(--_line);
  }
  .name {
    flex: 1 1 12em;
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .language {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  select {
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .lock {
    min-block-size: 44px;
    padding-block: 8px;
  }
  [aria-disabled='true'] {
    opacity: 0.7;
    cursor: default;
  }
  .promise,
  .notice {
    padding: 12px 16px;
    border-inline-start: 6px solid var(--_accent);
    background: var(--_tint);
  }
  div.notice {
    margin-block-end: 24px;
  }
  .notice > span {
    flex: 1 1 16em;
  }
  input[type='file'] {
    display: block;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
    font: inherit;
  }
  input[type='file']::file-selector-button {
    min-block-size: 44px;
    margin-inline-end: 16px;
    padding: 8px 16px;
    border: 2px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .key {
    min-block-size: 6em;
    font-family: ui-monospace, monospace;
    font-size: 0.94em;
    overflow-wrap: anywhere;
  }
  .digits {
    max-inline-size: 20em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
  }
  details > summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_accent);
    cursor: pointer;
  }
  details > .field {
    padding-block: 8px;
  }
  details.panel > summary + * {
    margin-block-start: 8px;
  }
  .panel {
    padding: 20px 24px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .panel > * + *,
  #find-result > * + * {
    margin-block-start: 16px;
  }
  details.panel {
    padding-block: 4px;
  }
  details.panel[open] {
    padding-block-end: 20px;
  }
  .actions [role='status'] {
    color: var(--_muted);
  }
  [role='status']:empty,
  [role='alert']:empty {
    display: none;
  }
  .back::before {
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
  .back + h1 {
    margin-block-start: 8px;
  }
  .reports {
    list-style: none;
    padding: 0;
    border-block-start: 1px solid var(--_line);
  }
  .report {
    padding-block: 8px 16px;
    border-block-end: 1px solid var(--_line);
  }
  .report .link {
    font-weight: 650;
  }
  .report.opened .link {
    font-weight: 400;
  }
  .details {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    color: var(--_muted);
    font-size: 0.94em;
  }
  .badge {
    padding: 1px 10px;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
    font-weight: 600;
  }
  .readers {
    flex-basis: 100%;
  }
  .opened .badge {
    border-color: var(--_line);
    color: var(--_muted);
    font-weight: 400;
  }
  bdi {
    unicode-bidi: plaintext;
  }
  .part > * + * {
    margin-block-start: 12px;
  }
  .part + .part {
    margin-block-start: 40px;
  }
  .rows {
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(9em, 30%) 1fr;
    gap: 4px 24px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .line {
    display: block;
    max-inline-size: 38em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .line + .line {
    margin-block-start: 4px;
  }
  .line:has(a) + .line:has(a) {
    margin-block-start: 16px;
  }
  .line a {
    padding-block: 10px;
  }
  :is(a[href^='tel:'], a[href^='sms:']) {
    white-space: nowrap;
  }
  .part > .told {
    margin-block-start: 24px;
  }
  .files {
    list-style: none;
    padding: 0;
    border-block-start: 1px solid var(--_line);
  }
  .file {
    padding-block: 16px;
    border-block-end: 1px solid var(--_line);
  }
  .file .actions {
    margin-block-start: 12px;
  }
  .picture {
    max-inline-size: 34em;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .picture canvas {
    display: block;
    max-inline-size: 100%;
    max-block-size: 70vh;
    margin-inline: auto;
  }
  .blurred canvas {
    filter: blur(32px);
  }
  audio {
    inline-size: 100%;
    max-inline-size: 34em;
  }
  @container (max-width: 34em) {
    h1 {
      font-size: 1.6em;
    }
    .name {
      flex-basis: 100%;
    }
    .language {
      flex: 1;
    }
    .label-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .row {
      grid-template-columns: 1fr;
    }
    .surface {
      border: 0;
      border-radius: 0;
    }
    .panel {
      padding: 16px;
    }
  }
`;
