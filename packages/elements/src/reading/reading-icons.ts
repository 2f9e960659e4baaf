import {svg, type SVGTemplateResult} from 'lit';

const icon = (lines: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >${lines}</svg>`;

export const speakerIcon = icon(
  svg`<path d="M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />`,
);

export const stopIcon = icon(svg`<path d="M6.5 6.5h11v11h-11z" />`);

/** A picture beside lines of words. */
export const easyIcon = icon(svg`<path d="M4 5h7v7H4zM15 6h5M15 11h5M4 16h16M4 20h11" />`);
