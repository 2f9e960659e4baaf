import type {IncidentType} from '@heard/schema';
import {svg, type SVGTemplateResult} from 'lit';

import {alarm, barred, dot, jagged, no, unfair} from './pictogram.ts';

/** One picture for each kind of incident: calm, without blood, blows, real symbols, gender or color of skin. */
export const incidentPictograms: Readonly<Record<IncidentType, SVGTemplateResult>> = {
  verbal: svg`
    <path class="tint" d="M11 7h26a6 6 0 0 1 6 6v14a6 6 0 0 1-6 6H23l-10 8v-8h-2a6 6 0 0 1-6-6V13a6 6 0 0 1 6-6z" />
    ${jagged(24, 20)}`,
  threat: svg`
    <path class="tint" d="M37 7H11a6 6 0 0 0-6 6v14a6 6 0 0 0 6 6h14l10 8v-8h2a6 6 0 0 0 6-6V13a6 6 0 0 0-6-6z" />
    <path d="M24 13v8" />${dot(24, 27)}`,
  harassment: svg`
    <circle class="tint" cx="31" cy="17" r="6.5" />
    <path class="tint" d="M19 42v-2a12 12 0 0 1 24 0v2z" />
    <circle cx="13" cy="12" r="6" pathLength="8" stroke-dasharray="0.45 0.55" />
    <path d="M13 36.5H4V32a9.5 9.5 0 0 1 13-8.8" pathLength="6.45" stroke-dasharray="0.45 0.55" />`,
  physical: svg`
    <g transform="rotate(90 22 24)">
      <path class="tint" d="M9 24v-4a3.25 3.25 0 0 1 6.5 0 3.25 3.25 0 0 1 6.5 0 3.25 3.25 0 0 1 6.5 0v3a3 3 0 0 1 3 3v5c0 4-2 6-4 7v5H13v-5c-2-1-4-3-4-7z" />
      <path d="M15.5 20v4M22 20v4M28.5 23c-4-1-8 1-8 5s4 3 6 3" />
    </g>
    <path d="M38 14l4-3M40 21h4M38 28l4 3" />`,
  spitting: svg`
    <circle class="tint" cx="15" cy="15" r="9" />
    <path class="tint" d="M4 42v-1a11 11 0 0 1 22 0v1z" />
    <path d="M19.5 19h4" />
    ${dot(30, 19)}${dot(36, 14.5)}${dot(36, 23.5)}${dot(42, 10)}${dot(42, 19)}${dot(42, 28)}`,
  sexual: svg`
    <path class="fill" d="M12 25V12a2.5 2.5 0 0 1 5 0V8a2.5 2.5 0 0 1 5 0v2a2.5 2.5 0 0 1 5 0v4a2.5 2.5 0 0 1 5 0v7.3A13 13 0 0 0 24 41c-5 1-9-1-11-5L6 26.5c-1.5-3 2-5 4-3z" />
    <path d="M24 41c-5 1-9-1-11-5L6 26.5c-2-3.5 2-5.5 4-3.2l2 2.2V12a2.5 2.5 0 0 1 5 0v9M17 12V8a2.5 2.5 0 0 1 5 0v13M22 10a2.5 2.5 0 0 1 5 0v11M27 14a2.5 2.5 0 0 1 5 0v7" />
    ${no}`,
  weapon: svg`<g transform="rotate(45 24 24)">
    <path class="tint" d="M20 28V1c6 4 9 11 9 19v8z" />
    <path d="M21 28v14a3.5 3.5 0 0 0 7 0V28" />
  </g>`,
  killed: svg`
    <path class="tint" d="M17 25h14v17H17z" />
    <path d="M24 25v-5M9 42h30" />
    <path d="M24 4c3 4 5.5 6.5 5.5 10a5.5 5.5 0 0 1-11 0c0-3.5 2.5-6 5.5-10z" />`,
  property: svg`
    <path class="tint" fill-rule="evenodd" d="M8 6h32v31H8zM21 16l8 2-1 8-8 1z" />
    <path d="M4 42h40M21 16l-1-5-5-5M29 18l4-4 7-1M28 26l3 5-1 6M20 27l-4-1-8 5" />`,
  arson: svg`
    <path class="tint" d="M25 5c1 8 12 12 12 24a13 13 0 0 1-26 0c0-5 2-8 5-11 0 3 1 5 3 6 1-7 1-13 6-19z" />
    <path d="M24 28c3 3 5 5 5 8a5 5 0 0 1-10 0c0-3 2-5 5-8z" />`,
  theft: svg`
    <path class="tint" d="M8 22h22l3 20H5z" />
    <path d="M13 27v-8a6 6 0 0 1 12 0v8M31 14l11-8M34 5h8v8" />`,
  symbol: svg`
    <path class="tint" d="M7 6h34a2 2 0 0 1 2 2v18a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z" />
    <path d="M24 28v15" />
    ${jagged(24, 17)}`,
  online: svg`
    <path class="tint" d="M11 8h26a3 3 0 0 1 3 3v21H8V11a3 3 0 0 1 3-3z" />
    <path d="M4 39h40" />
    ${jagged(24, 20)}`,
  comms: svg`
    <path class="tint" d="M9 8h30a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z" />
    <path d="M6 11l18 9 18-9" />
    ${jagged(24, 30)}`,
  refused: svg`
    <path class="fill" d="M9 42V9a3 3 0 0 1 3-3h16a3 3 0 0 1 3 3v12.6A13 13 0 0 0 24 42z" />
    <path d="M23 42H4M9 42V9a3 3 0 0 1 3-3h16a3 3 0 0 1 3 3v11.5" />
    ${dot(17, 25)}
    ${barred}`,
  work: svg`
    <path class="fill" d="M9 14h30a4 4 0 0 1 4 4v5.6A13 13 0 0 0 23.5 40H9a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4z" />
    <path d="M22.5 40H9a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4h30a4 4 0 0 1 4 4v4" />
    <path d="M17 14v-4a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v4M5 25h19" />
    ${unfair}`,
  school: svg`
    <path class="fill" d="M24 12c4-4 11-5 19-5v16.6A13 13 0 0 0 23 39c-4-3-11-4-18-4V7c8 0 15 1 19 5z" />
    <path d="M22 38.2C18 36 12 35 5 35V7c8 0 15 1 19 5v13M24 12c4-4 11-5 19-5v15" />
    ${unfair}`,
  housing: svg`
    <path class="fill" d="M10 18L23 6l15 13v2.3A13 13 0 0 0 23 41H10z" />
    <path d="M4 23L23 6l17 15M10 18v23h12" />
    ${unfair}`,
  official: svg`
    <path class="fill" d="M20 5l14 5v11A13 13 0 0 0 22.5 39L20 41C11 37 6 31 6 22V10z" />
    <path d="M34 19.5V10L20 5 6 10v12c0 9 5 15 14 19" />
    <path d="M20 12l1.9 3.9 4.2.6-3 3 .7 4.2-3.8-2-3.8 2 .7-4.2-3-3 4.2-.6z" fill="currentColor" stroke="none" />
    ${unfair}`,
  shunned: svg`
    <circle class="tint" cx="8.5" cy="17" r="4.25" />
    <circle class="tint" cx="19.5" cy="17" r="4.25" />
    <path class="tint" d="M3 38v-4.5a5.5 5.5 0 0 1 11 0 5.5 5.5 0 0 1 11 0V38z" />
    <circle cx="39.5" cy="17" r="4.25" />
    <path d="M34 38v-4.5a5.5 5.5 0 0 1 11 0V38z" />
    <path d="M29.5 7v34" stroke-dasharray="0.1 4.8" />`,
  place_attack: svg`
    <path class="fill" d="M4 18L22 6l18 12z" />
    <path d="M4 18L22 6l18 12zM4 41h18M9 24v11M20 24v11" />
    ${alarm}`,
  trespass: svg`
    <path class="tint" d="M10 42V29l4-4 4 4v13zM20 42V29l4-4 4 4v13zM30 42V29l4-4 4 4v13z" />
    <path d="M5 35h5M18 35h2M28 35h2M38 35h5" />
    <path d="M6 24a18 17 0 0 1 35-1M43 14l-2 9-8-3" />`,
  swatting: svg`
    <path class="fill" d="M12 4h17a4 4 0 0 1 4 4v13.2A13 13 0 0 0 26 43H12a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z" />
    <path d="M25 43.5H12a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4h17a4 4 0 0 1 4 4v12" />
    <path d="M15 26v-5a5.5 5.5 0 0 1 11 0v3M13 26h10M20.5 11v-1" />
    ${no}`,
  other: svg`
    <circle class="tint" cx="24" cy="24" r="19" />
    ${dot(15, 24, 2)}${dot(24, 24, 2)}${dot(33, 24, 2)}`,
};
