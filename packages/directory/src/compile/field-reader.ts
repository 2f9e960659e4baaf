import type {Findings} from '../findings/findings.ts';
import type {FieldName} from '../read/fields.ts';
import type {HsdsRecord} from '../read/hsds-records.ts';
import type {TableName} from '../read/manifest.ts';
import {safeHref} from '../safe-href.ts';
import {MASK, type AddressMask} from './address-mask.ts';
import {cleanText, MAX_TEXT} from './clean-text.ts';

const MAX_NAME = 300;
const LONGEST_ADDRESS = 2000;
const EMAIL = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\]+$/;
const BARE_DOMAIN = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]|$)/u;

/**
 * Reads the fields of one record so that they are fit to be shown, and notes what it had to do.
 *
 * `confidential` says that the record is about a place that may not be shown.
 */
export class FieldReader<T extends TableName> {
  readonly #record: HsdsRecord<T>;
  readonly #confidential: boolean;
  readonly #mask: AddressMask;
  readonly #findings: Findings;

  constructor(
    record: HsdsRecord<T>,
    confidential: boolean,
    {mask, findings}: {readonly mask: AddressMask; readonly findings: Findings},
  ) {
    this.#record = record;
    this.#confidential = confidential;
    this.#mask = mask;
    this.#findings = findings;
  }

  /** A field's text as it stands in the data. */
  raw(field: FieldName<T>): string | undefined {
    return this.#record.fields.get(field);
  }

  /** A text of any length as plain paragraphs. */
  text(field: FieldName<T>): string | undefined {
    return this.#clean(field, MAX_TEXT);
  }

  /** A short text on one line. */
  line(field: FieldName<T>): string | undefined {
    return this.#clean(field, MAX_NAME)?.replace(/\n/g, ' ');
  }

  /** A text that is kept apart from others and could name a city: of a hidden place that goes, too. */
  guarded(field: FieldName<T>): string | undefined {
    return this.#clean(field, MAX_TEXT, this.#confidential);
  }

  /** The parts of a field that stand for themselves. One that tells where a hidden place is goes as a whole. */
  parts(field: FieldName<T>, separators?: RegExp): readonly string[] {
    const raw = this.raw(field);
    if (raw === undefined) return [];
    const {text} = cleanText(raw);
    const parts = (separators === undefined ? [text] : text.split(separators))
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => part !== '');
    const shown = parts.filter((part) => this.#masked(part, this.#confidential) === part);
    if (shown.length < parts.length)
      this.#findings.hidden(this.#record, field, 'address in text hidden');
    const short = shown.filter((part) => part.length <= MAX_NAME);
    if (short.length < shown.length) this.#findings.dropped(this.#record, field, 'text cut', text);
    return short;
  }

  /** A link's address. One that only lacks its scheme gets https. */
  href(field: FieldName<T>): string | undefined {
    const raw = this.raw(field);
    if (raw === undefined) return undefined;
    const href = safeHref(BARE_DOMAIN.test(raw) ? `https://${raw}` : raw);
    if (href === undefined) {
      this.#findings.dropped(this.#record, field, 'address unsafe', raw);
      return undefined;
    }
    const readable = decode(href);
    if (this.#mask.mask(readable, this.#confidential) !== readable) {
      this.#findings.hidden(this.#record, field, 'address in text hidden');
      return undefined;
    }
    return href;
  }

  /** An email address. */
  email(field: FieldName<T>): string | undefined {
    const text = this.line(field);
    if (text === undefined || EMAIL.test(text)) return text;
    this.#findings.dropped(this.#record, field, 'email unreadable', text);
    return undefined;
  }

  /** A number within bounds. */
  number(field: FieldName<T>, min: number, max: number): number | undefined {
    const raw = this.raw(field);
    if (raw === undefined) return undefined;
    const number = Number(raw);
    if (Number.isFinite(number) && number >= min && number <= max) return number;
    this.#findings.dropped(this.#record, field, 'unknown value', raw);
    return undefined;
  }

  /** A day as `YYYY-MM-DD`. */
  date(field: FieldName<T>): string | undefined {
    const raw = this.raw(field);
    if (raw === undefined) return undefined;
    const date = /^\d{4}-\d{2}-\d{2}/.exec(raw)?.[0];
    if (date === undefined) this.#findings.dropped(this.#record, field, 'time unreadable', raw);
    return date;
  }

  #clean(field: FieldName<T>, max: number, withCities = false): string | undefined {
    const raw = this.raw(field);
    if (raw === undefined) return undefined;
    // An address that a cut goes through would not be known any more, so it is looked for before.
    const {text, hadHtml, wasCut} = cleanText(raw, max + LONGEST_ADDRESS);
    const masked = this.#masked(text, withCities);
    // What is left of a name that was all addresses still has to be a name.
    const whole = wasCut ? masked.slice(0, -LONGEST_ADDRESS) || MASK : masked;
    const {text: shown, wasCut: wasCutNow} = cleanText(whole, max);
    if (masked !== text) this.#findings.hidden(this.#record, field, 'address in text hidden');
    if (hadHtml) this.#findings.doubtful(this.#record, field, 'HTML removed', shown);
    if (wasCut || wasCutNow) this.#findings.doubtful(this.#record, field, 'text cut', shown);
    return shown === '' ? undefined : shown;
  }

  #masked(text: string, withCities: boolean): string {
    return withCities ? this.#mask.maskWithCities(text) : this.#mask.mask(text, this.#confidential);
  }
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href.replace(/\+/g, ' '));
  } catch {
    return href;
  }
}
