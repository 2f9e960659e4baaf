import type {StopSignal} from '../../resource-source.ts';
import {SourceError} from '../../resource-source.ts';
import {isRecord, recordsOf, type JsonObject} from '../is-record.ts';
import type {JsonRequests} from '../json-requests.ts';

declare const URLSearchParams: new (from: Record<string, string>) => {toString(): string};

const perPage = 50;

/** The services that an API found for a text, read page by page as far as they are needed. */
export class ServicesFound {
  readonly #requests: JsonRequests;
  readonly #address: string;
  readonly #text: string;
  readonly #services: JsonObject[] = [];
  #pages = 0;
  #isWhole = false;
  #total = 0;

  constructor(requests: JsonRequests, address: string, text: string) {
    this.#requests = requests;
    this.#address = address;
    this.#text = text;
  }

  /** What was read. */
  get services(): readonly JsonObject[] {
    return this.#services;
  }

  /** How many pages were read. */
  get pages(): number {
    return this.#pages;
  }

  /** Whether everything was read that the API found. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** How many the API found, as it says; never fewer than were read. */
  get total(): number {
    return this.#isWhole ? this.#services.length : Math.max(this.#total, this.#services.length);
  }

  /** Reads one more page, if there is one. */
  async more(signal?: StopSignal): Promise<void> {
    if (this.#isWhole) return;
    const page = this.#pages + 1;
    const parameters = new URLSearchParams({
      ...(this.#text && {search: this.#text}),
      page: String(page),
      per_page: String(perPage),
      full: 'true',
    });
    const answer = await this.#requests.ask(
      {address: `${this.#address}/services?${parameters.toString()}`},
      signal,
    );
    // Some APIs say that a page after the last is not there.
    const isBehind = answer === undefined && page > 1;
    const isNothing = isBehind || (isRecord(answer) && answer['empty'] === true);
    const contents = isRecord(answer) ? answer['contents'] : answer;
    if (!isNothing && !Array.isArray(contents)) throw new SourceError('broken', 'contents');
    const services = isNothing ? [] : recordsOf(contents).filter(({id}) => idOf(id) !== '');
    const known = new Set(this.#services.map(({id}) => idOf(id)));
    const fresh = services.filter(({id}) => !known.has(idOf(id)));
    this.#pages = page;
    this.#services.push(...fresh);
    const {total_items, total_pages, last_page} = isRecord(answer) ? answer : {};
    this.#total = typeof total_items === 'number' ? total_items : 0;
    // A server that knows no pages gives the same one for ever.
    this.#isWhole =
      fresh.length === 0 ||
      last_page === true ||
      (typeof total_pages === 'number' && page >= total_pages) ||
      (typeof total_items === 'number' && this.#services.length >= total_items);
  }
}

/** The id of a service of JSON; none where it has none. */
export const idOf = (id: unknown): string =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : '';
