import {svg, type SVGTemplateResult} from 'lit';

/**
 * A picture on a grid of 48 × 48: lines of 2.5 with round ends in the color of the text, so that it fits light,
 * dark and forced colors. The class `tint` fills what the picture is about with a breath of the same color.
 *
 * It is hidden from assistive technology: the words beside it carry the meaning.
 */
export const pictogram = (lines: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg
    class="pictogram"
    viewBox="0 0 48 48"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width="2.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >${lines}</svg>`;

/** A filled dot, such as an eye or the point of a mark. */
export const dot = (x: number, y: number, radius = 1.75): SVGTemplateResult =>
  svg`<circle cx=${x} cy=${y} r=${radius} fill="currentColor" stroke="none" />`;

/** Jagged speech: what is said, shown or sent with hate. Never a real symbol, and no bolt, which some are. */
export const jagged = (x: number, y: number): SVGTemplateResult =>
  svg`<path d="M${x - 10.5} ${y + 2}l4-5.5 4.5 7 4.5-7 4.5 7 3.5-5" />`;

// Marks stand in the lower right corner; the lines behind them end 13 from their center.
const ring = svg`<circle cx="35" cy="34" r="8.5" />`;

/** A small sad face: unfair. */
export const unfair: SVGTemplateResult = svg`${ring}${dot(32, 32, 1.4)}${dot(38, 32, 1.4)}
  <path d="M31.5 38.2q3.5-3.6 7 0" stroke-width="2" />`;

/** A bar in a ring, as on the sign for no entry: not let in. */
export const barred: SVGTemplateResult = svg`${ring}<path d="M31 34h8" />`;

/** A cross in a ring: no. */
export const no: SVGTemplateResult = svg`${ring}<path d="M32 31l6 6M38 31l-6 6" />`;

/** An exclamation mark in a ring: attack or threat. */
export const alarm: SVGTemplateResult = svg`${ring}<path d="M35 30v4" />${dot(35, 38, 1.5)}`;
