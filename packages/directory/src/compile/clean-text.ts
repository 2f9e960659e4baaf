import {htmlToText} from './html-to-text.ts';

/** A text that is fit to be shown, and what had to be done to it. */
export interface CleanText {
  readonly text: string;
  readonly hadHtml: boolean;
  readonly wasCut: boolean;
}

/** Paragraphs are kept up to this many UTF-16 units. */
export const MAX_TEXT = 10_000;

// Tabs and line feeds stay for now. Marks that only steer the direction of a whole run of text are taken out since
// they can reorder what stands around them, and so is what nobody sees: soft hyphens, tags, fillers, noncharacters.
// Joiners and single-letter marks of direction stay, as languages need them.
const UNWANTED =
  // eslint-disable-next-line no-control-regex -- these are the characters to remove
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e0fff}]/gu;

// No script puts more marks on a letter; piled up they cover the lines above and below.
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;

// "the Council.The hotline": a full stop with no space after it, where a paragraph was lost.
const RUN_TOGETHER = /(?<=\p{Ll}{2}\)?[.!?][)"”’]?)(?=\p{Lu}\p{L}*[\s,'’])/gu;

/**
 * Makes plain text of whatever stands in a field.
 *
 * HTML becomes text, control characters go, white space is evened out, and paragraphs are parted by
 * exactly one line feed, also where the data ran them together (`...Council.The hotline...`).
 */
export function cleanText(raw: string, max: number = MAX_TEXT): CleanText {
  const lines = raw.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  const plain = htmlToText(lines);
  const text = plain
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(UNWANTED, '')
    .replace(PILED_MARKS, '$1')
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(RUN_TOGETHER, '\n')
    .trim();
  const cut = text
    .slice(0, max)
    .replace(/\p{Surrogate}$/u, '')
    .trim();
  return {text: cut, hadHtml: plain !== lines, wasCut: cut !== text};
}
