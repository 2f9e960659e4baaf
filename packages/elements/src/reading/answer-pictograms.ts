import {svg, type SVGTemplateResult} from 'lit';

import {dot, no} from './pictogram.ts';

type Pictograms = Readonly<Record<string, SVGTemplateResult>>;

const bubbleCrossed = svg`
  <path class="fill" d="M11 6h26a6 6 0 0 1 6 6v11.6A13 13 0 0 0 22.3 32L13 40v-8h-2a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6z" />
  <path d="M22 32l-9 8v-8h-2a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6h26a6 6 0 0 1 6 6v10" />
  ${no}`;

const question = svg`
  <circle class="tint" cx="24" cy="24" r="19" />
  <path d="M18 19a6 6 0 1 1 9 5.2c-2 1.2-3 2.3-3 4.8" />${dot(24, 34.5)}`;

const house = svg`
  <path class="fill" d="M10 18L24 6l14 12v24H10z" />
  <path d="M4 23L24 6l20 17M10 18v24h28V18M19 42V30h10v12" />`;

const globe = svg`
  <circle class="tint" cx="24" cy="24" r="19" />
  <path d="M5 24h38M24 5c-12 11-12 27 0 38M24 5c12 11 12 27 0 38" />`;

/** Pictures for the answers to other questions, by question and option. */
export const answerPictograms: Readonly<Record<string, Pictograms>> = {
  'contact.preference': {
    none: svg`
      <circle class="tint" cx="24" cy="15" r="10.5" />
      <path class="tint" d="M8 43a13 11 0 0 1 13-11h6a13 11 0 0 1 13 11z" />
      <path d="M21 12.5a3 3 0 1 1 4.6 2.6c-1.1.7-1.6 1.200-1.6 2.1" stroke-width="2" />${dot(24, 20.5, 1.4)}`,
    contact_me: svg`
      <path class="tint" d="M18 4h12a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z" />
      ${dot(24, 37)}
      <path d="M7 17a14 14 0 0 0 0 14M41 17a14 14 0 0 1 0 14" />`,
    code_only: svg`
      <circle class="tint" cx="15" cy="24" r="10" />
      <path d="M25 24h18v7M35 24v6" />${dot(12, 24, 2)}`,
  },
  'incident.place.mode': {
    address: svg`
      <path class="tint" fill-rule="evenodd" d="M24 44C15 34 10 28 10 19a14 14 0 0 1 28 0c0 9-5 15-14 25zM24 13.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11z" />`,
    area: svg`
      <path class="tint" d="M5 11l12-5 14 5 12-5v31l-12 5-14-5-12 5z" />
      <path d="M17 6v31M31 11v31" />`,
    online: globe,
    not_sure: question,
    prefer_not_say: bubbleCrossed,
  },
  'reporter.role': {
    targeted: svg`
      <circle class="tint" cx="24" cy="19" r="7" />
      <path class="tint" d="M9 44v-2a15 12 0 0 1 30 0v2z" />
      <path d="M24 3v4M10 8l3 3M38 8l-3 3" />`,
    witness: svg`
      <path class="tint" d="M3 24c10-17 32-17 42 0-10 17-32 17-42 0z" />
      <circle cx="24" cy="24" r="6.5" />${dot(24, 24, 2.25)}`,
    on_behalf: svg`
      <circle cx="13" cy="21" r="6" />
      <path d="M3 43v-2a10 10 0 0 1 20 0v2z" />
      <path class="tint" d="M28 5h12a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H30l-6 5V9a4 4 0 0 1 4-4z" />
      <circle cx="34" cy="12" r="2.5" /><path d="M29.5 21a4.5 4 0 0 1 9 0" />`,
    community_member_or_org: svg`
      <circle class="tint" cx="24" cy="17" r="6" />
      <path class="tint" d="M14 42v-4a10 10 0 0 1 20 0v4z" />
      <circle cx="9" cy="15" r="4.5" /><circle cx="39" cy="15" r="4.5" />
      <path d="M8 38H3v-5a6.5 6.5 0 0 1 9.5-6M40 38h5v-5a6.5 6.5 0 0 0-9.5-6" />`,
    professional: svg`
      <circle cx="24" cy="12" r="7" />
      <path class="fill" d="M8 43v-4a15 14 0 0 1 32 0v4z" />
      <path d="M8 43v-4a14 14 0 0 1 10-13l6 8 6-8a14 14 0 0 1 10 13v4z" />
      <path d="M24 34v3" />`,
    prefer_not_say: bubbleCrossed,
  },
  'support.wanted': {
    talk_to_someone: svg`
      <path class="tint" d="M9 5h18a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H16l-7 6v-6a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4z" />
      <path d="M37 17h2a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4v6l-8-6H22a4 4 0 0 1-4-4v-1" />`,
    counselling: svg`
      <circle cx="16" cy="23" r="7" />
      <path d="M4 44v-1a12 11 0 0 1 24 0v1z" />
      <path class="tint" d="M34 21l-7-7a4.5 4.5 0 0 1 7-6 4.5 4.5 0 0 1 7 6z" />`,
    legal: svg`
      <path d="M24 5v38M14 43h20M8 12l16-3 16 3" />
      <path class="tint" d="M3 29l6-16 6 16a6.5 6.5 0 0 1-12 0zM33 29l6-16 6 16a6.5 6.5 0 0 1-12 0z" />`,
    medical: svg`
      <path class="tint" d="M18 5h12v13h13v12H30v13H18V30H5V18h13z" />`,
    money_or_compensation: svg`
      <path class="tint" d="M6 11h36a2 2 0 0 1 2 2v22a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V13a2 2 0 0 1 2-2z" />
      <circle cx="24" cy="24" r="6" />${dot(11, 24)}${dot(37, 24)}`,
    safety_planning: svg`
      <path class="tint" d="M24 4l16 6v12c0 11-6 17-16 22C14 39 8 33 8 22V10z" />
      <path d="M16 24l6 6 10-12" />`,
    housing: house,
    language_help: svg`
      <path class="tint" d="M8 4h13a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-6l-7 6v-6a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z" />
      <path d="M10 19l4.5-10L19 19M11.5 16h6" />
      <path d="M32 14h8a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4v6l-7-6H23a4 4 0 0 1-4-4v-2" />
      <path d="M29 22h10M34 19v3M37.5 22c-1 5-4 8-8 10M30.5 22c1 5 4 8 8 10" stroke-width="2" />`,
    help_to_report_to_police: svg`
      <path d="M19 43H9a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3h23a3 3 0 0 1 3 3v8" />
      <path d="M13 14h15M13 22h9M13 30h5" />
      <path class="tint" d="M34 21l9 3v7c0 6-3 9-9 12-6-3-9-6-9-12v-7z" />
      <path d="M30 32l3 3 5-6" />`,
    take_down_online: svg`
      <path class="fill" d="M11 7h26a3 3 0 0 1 3 3v12A13 13 0 0 0 22.5 31H8V10a3 3 0 0 1 3-3z" />
      <path d="M21.5 31H8V10a3 3 0 0 1 3-3h26a3 3 0 0 1 3 3v10.5M4 38h17" />
      ${no}`,
    just_record: svg`
      <path class="fill" d="M9 5h24a3 3 0 0 1 3 3v12L22 34l-1 9H9a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3z" />
      <path d="M17 43H9a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3h24a3 3 0 0 1 3 3v5M13 14h14M13 22h10M13 30h5" />
      <path d="M24 36l15-15 5 5-15 15-7 2z" />`,
    not_sure: question,
  },
};
