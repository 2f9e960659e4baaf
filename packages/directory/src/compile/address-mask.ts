/** What stands in a text where an address was. It is no word, so it needs no translation. */
const MASK = '…';

const MIN_LINE = 5;
const MIN_POSTAL_CODE = 4;

const STREET =
  /\b\d{1,5}(?:-\d{1,5})?\s+(?:[\p{Lu}\d][\p{L}\d.'’-]*\s+){1,5}?(?:St|Str|Street|Ave|Avenue|Av|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Ct|Court|Pl|Place|Plaza|Pkwy|Parkway|Hwy|Highway|Ter|Terrace|Cir|Circle|Sq|Square|Way)\b(?:,?\s*(?:Suite|Ste\.?|Floor|Room|Rm\.?|Unit|Apt\.?|#)\s*[\p{L}\d-]+)?/gu;
const STATE_AND_ZIP = /\b[A-Z]{2},?\s+\d{5}(?:-\d{4})?\b/g;

/**
 * Takes addresses out of free texts.
 *
 * An address line that was hidden anywhere is taken out of every text. In texts about a place that may
 * not be shown, hidden postal codes go as well, and so does whatever looks like a street address, as
 * the hidden place may be described in a sentence too.
 */
export class AddressMask {
  readonly #lines: RegExp | undefined;
  readonly #postalCodes: RegExp | undefined;

  /** @param hidden the address lines and postal codes that may not be shown, as in the data */
  constructor(hidden: {readonly lines: Iterable<string>; readonly postalCodes: Iterable<string>}) {
    this.#lines = anyOf(hidden.lines, MIN_LINE);
    this.#postalCodes = anyOf(hidden.postalCodes, MIN_POSTAL_CODE);
  }

  /** The text without addresses. `confidential`: it is about a place that may not be shown. */
  mask(text: string, confidential: boolean): string {
    let masked = replace(text, this.#lines);
    if (confidential) {
      masked = masked.replace(STREET, MASK).replace(STATE_AND_ZIP, MASK);
      masked = replace(masked, this.#postalCodes);
    }
    return masked;
  }
}

function replace(text: string, pattern: RegExp | undefined): string {
  return pattern === undefined ? text : text.replace(pattern, MASK);
}

/** Any of the texts as a whole, whatever their case and white space; the longest first. */
function anyOf(texts: Iterable<string>, min: number): RegExp | undefined {
  const patterns = [...new Set(texts)]
    .map((text) => text.trim())
    .filter((text) => text.length >= min)
    .sort((a, b) => b.length - a.length)
    .map((text) => text.split(/\s+/).map(escape).join('\\s+'));
  if (patterns.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'giu');
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
