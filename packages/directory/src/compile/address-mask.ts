import {Phrases} from './phrases.ts';

/** What stands in a text where an address was. It is no word, so it needs no translation. */
export const MASK = '…';

const MIN_LINE = 5;
const MIN_POSTAL_CODE = 4;
const MIN_CITY = 3;

const STREET =
  /\b\d{1,5}(?:-\d{1,5})?\s+(?:[\p{Lu}\d][\p{L}\d.'’-]*\s+){1,5}?(?:St|Str|Street|Ave|Avenue|Av|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Ct|Court|Pl|Place|Plaza|Pkwy|Parkway|Hwy|Highway|Ter|Terrace|Cir|Circle|Sq|Square|Way)\b(?:,?\s*(?:Suite|Ste\.?|Floor|Room|Rm\.?|Unit|Apt\.?|#)\s*[\p{L}\d-]+)?/gu;
// Prices have two places after the point; coordinates that find a door have three and more.
const COORDINATE = /(?<![\d.])-?\d{1,3}\.\d{3,}(?![\d.])/g;
const STATE_AND_ZIP = /\b[A-Z]{2},?\s+\d{5}(?:-\d{4})?\b/g;

/**
 * Takes addresses out of free texts.
 *
 * An address line that was hidden anywhere is taken out of every text. In texts about a place that may
 * not be shown, hidden postal codes go as well, and so does whatever looks like a street address or a
 * coordinate, as the hidden place may be described in a sentence too.
 *
 * A city is not taken out of sentences: `Chicago Legal Aid` would lose its name. Where a text stands by itself,
 * as a tag does, {@link AddressMask.maskWithCities} takes it out.
 */
export class AddressMask {
  readonly #lines: Phrases;
  readonly #postalCodes: Phrases;
  readonly #cities: Phrases;

  /** @param hidden the address lines, postal codes and cities that may not be shown, as in the data */
  constructor(hidden: {
    readonly lines: Iterable<string>;
    readonly postalCodes: Iterable<string>;
    readonly cities: Iterable<string>;
  }) {
    this.#cities = new Phrases(atLeast(hidden.cities, MIN_CITY));
    this.#lines = new Phrases(atLeast(hidden.lines, MIN_LINE));
    this.#postalCodes = new Phrases(atLeast(hidden.postalCodes, MIN_POSTAL_CODE));
  }

  /** The text without addresses. `confidential`: it is about a place that may not be shown. */
  mask(text: string, confidential: boolean): string {
    let masked = replace(text, this.#lines);
    if (confidential) {
      masked = masked.replace(STREET, MASK).replace(STATE_AND_ZIP, MASK).replace(COORDINATE, MASK);
      masked = replace(masked, this.#postalCodes);
    }
    return masked;
  }

  /** A text about a place that may not be shown, without addresses and without hidden cities. */
  maskWithCities(text: string): string {
    return replace(this.mask(text, true), this.#cities);
  }
}

function replace(text: string, phrases: Phrases): string {
  let masked = '';
  let done = 0;
  for (const {start, end} of phrases.find(text)) {
    masked += text.slice(done, start) + MASK;
    done = end;
  }
  return done === 0 ? text : masked + text.slice(done);
}

/** Those that are long enough to be found by chance nowhere. */
function atLeast(texts: Iterable<string>, min: number): string[] {
  return [...texts].filter((text) => text.trim().length >= min);
}
