import type {Findings} from '../findings/findings.ts';

/** The part of the URL standard used here; it is the same in browsers, Node and Deno. */
interface ParsedUrl {
  readonly href: string;
  pathname: string;
  readonly searchParams: {get(name: string): string | null; set(name: string, value: string): void};
}
declare const URL: new (text: string) => ParsedUrl;

/** What came of a request: the JSON value of the answer, or why there is none (`status` 0: no answer). */
export type ApiAnswer =
  | {readonly ok: true; readonly value: unknown}
  | {readonly ok: false; readonly status: number; readonly why: string};

export interface HsdsApiOptions {
  /** The API (`https://example.org/hsds`) or its list of services; a query in it is kept. */
  readonly url: string;
  /** Asks for a JSON value. It tries again by itself as often as is polite. */
  readonly ask: (url: string) => Promise<ApiAnswer>;
  readonly findings: Findings;
  /** Only services that changed after this day or moment (ISO 8601). */
  readonly since?: string | undefined;
  /** Told before each page is asked for. */
  readonly onPage?: (page: number, pages: number | undefined) => void;
}

/** The list of services could not be read to its end, so what was read is no whole directory. */
export class HsdsApiError extends Error {
  override readonly name = 'HsdsApiError';
  readonly url: string;

  constructor(url: string, why: string) {
    super(why);
    this.url = url;
  }
}

const PER_PAGE = 100;
const MAX_PAGES = 20_000;
const MAX_FAILURES = 3;

/**
 * Reads all services of an HSDS 3 API, one page after the other, and for a list that is short the details of
 * each service. Never asks for two things at once.
 *
 * A page that can not be had throws {@link HsdsApiError}: half a directory must not replace a whole one. Details
 * that can not be had are a finding, and the service stays as the list has it; three in a row throw.
 * https://docs.openreferral.org/en/latest/hsds/api_reference.html
 */
export async function* readHsdsApi(options: HsdsApiOptions): AsyncGenerator<unknown> {
  const {ask, findings, onPage} = options;
  const list = listUrl(options.url);
  let failures = 0;
  let lastPage: string | undefined;
  let pages: number | undefined;
  for (let page = 1; page <= MAX_PAGES; page++) {
    onPage?.(page, pages);
    const url = pageUrl(list, page, options.since);
    const answer = await ask(url);
    if (!answer.ok) throw new HsdsApiError(url, answer.why);
    const read = readPage(answer.value);
    if (read === undefined)
      throw new HsdsApiError(url, 'the answer is no list of services (contents was looked for)');
    pages = read.pages;
    const ids = JSON.stringify(read.contents.map(idOf));
    if (read.contents.length === 0) return;
    // A server that knows no pages gives the same one for ever.
    if (ids === lastPage) return;
    lastPage = ids;
    for (const item of read.contents) {
      if (!isShort(item)) {
        yield item;
        continue;
      }
      const detailUrl = `${list.replace(/\?.*$/, '')}/${encodeURIComponent(idOf(item))}`;
      const detail = await ask(detailUrl);
      if (detail.ok) {
        failures = 0;
        yield detail.value;
        continue;
      }
      if (detail.status !== 404 && ++failures >= MAX_FAILURES)
        throw new HsdsApiError(detailUrl, detail.why);
      findings.doubtful({file: detailUrl, row: 0}, '', 'page unreachable', detail.why);
      yield item;
    }
    if (read.isLast || (pages !== undefined && page >= pages)) return;
  }
  findings.dropped({file: list, row: 0}, '', 'limit reached', `${MAX_PAGES} pages`);
}

/** The address of the list of services. */
function listUrl(text: string): string {
  const url = new URL(text);
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith('/services') ? path : `${path}/services`;
  return url.href;
}

function pageUrl(list: string, page: number, since: string | undefined): string {
  const url = new URL(list);
  url.searchParams.set('page', String(page));
  if (url.searchParams.get('per_page') === null) url.searchParams.set('per_page', String(PER_PAGE));
  if (url.searchParams.get('full') === null) url.searchParams.set('full', 'true');
  if (since !== undefined) url.searchParams.set('modified_after', since);
  return url.href;
}

interface Page {
  readonly contents: readonly unknown[];
  readonly pages: number | undefined;
  readonly isLast: boolean;
}

function readPage(value: unknown): Page | undefined {
  if (Array.isArray(value)) return {contents: value, pages: undefined, isLast: false};
  if (typeof value !== 'object' || value === null) return undefined;
  const {contents, total_pages, last_page, empty} = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(contents)) return empty === true ? EMPTY : undefined;
  const pages = Number(total_pages ?? NaN);
  return {
    contents,
    pages: Number.isInteger(pages) && pages > 0 ? pages : undefined,
    isLast: last_page === true,
  };
}

const EMPTY: Page = {contents: [], pages: undefined, isLast: true};

/** Whether a list gives a service without what is nested in it. */
function isShort(item: unknown): boolean {
  if (typeof item !== 'object' || item === null || idOf(item) === '') return false;
  return !['organization', 'service_at_locations', 'phones', 'schedules', 'languages'].some(
    (name) => name in item,
  );
}

function idOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}
