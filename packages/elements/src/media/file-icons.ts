import {svg, type SVGTemplateResult} from 'lit';

import type {Category} from './category.ts';

const icon = (lines: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
  >${lines}</svg>`;

const picture = icon(
  svg`<rect x="3.5" y="4.5" width="17" height="15" rx="2" /><circle cx="9" cy="9.5" r="1.75" /><path d="M4 17l4.5-4 3.5 3 4-4.5 4.5 5" />`,
);
const sheet = svg`<path d="M6 3.5h8l4.5 4.5v12.5h-12.5zM14 3.5v4.5h4.5" />`;

/** A small picture of what a file is, where there is none of the file itself. Hidden from assistive technology. */
export const fileIcons: Readonly<Record<Category, SVGTemplateResult>> = {
  photo: picture,
  picture,
  video: icon(
    svg`<rect x="3.5" y="5.5" width="17" height="13" rx="2" /><path d="M10 9.2v5.6l4.8-2.8z" />`,
  ),
  sound: icon(
    svg`<path d="M9.5 17.5v-11l9-2v11" /><circle cx="7" cy="17.5" r="2.5" /><circle cx="16" cy="15.5" r="2.5" />`,
  ),
  paper: icon(svg`${sheet}<path d="M9 12.5h6M9 16h6" />`),
  text: icon(svg`${sheet}<path d="M9 12.5h6M9 16h4" />`),
  voice: icon(
    svg`<rect x="9" y="3.5" width="6" height="11" rx="3" /><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v2.5" />`,
  ),
};
