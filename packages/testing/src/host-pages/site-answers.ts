/**
 * How a host answers at one address. Without a body it gives what is there otherwise: its own file, a file of the built
 * script tag, or the answer of its intake.
 */
export interface HostAnswer {
  readonly status?: number;
  /** Added to what is sent otherwise, or in its place; `null` takes a header away, a list sends it several times. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly body?: string;
  /**
   * `cut`: the connection ends before an answer. `hang`: there is never one. `html`: a page of HTML instead, as a
   * network gives that wants a login first. `half`: the first half, which says that it is all. `spoiled`: the file,
   * with a line of code behind it that sets `spoiled` in the page.
   */
  readonly fault?: 'cut' | 'hang' | 'html' | 'half' | 'spoiled';
}

/**
 * The answers of a host by their addresses below it, such as `page.html`, `heard/chunks/es-*.js` (where `*` is any
 * text) or `OPTIONS v1/intake`. The first that fits counts.
 */
export type SiteAnswers = Readonly<Record<string, HostAnswer>>;

/** What a host has and how it answers: an answer without a body gives the file of this address. */
export interface SiteContent {
  readonly files: Readonly<Record<string, HostAnswer>>;
  readonly answers: SiteAnswers;
}

/** A request that reached a host. */
export interface AskedOfHost {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** What a host has at the start of its addresses. */
export const hostPlaces = {
  /** All hosts of tests. */
  all: '/host-pages/',
  /** The files of the built script tag. */
  heard: 'heard/',
  /** An intake that takes every report. */
  intake: 'v1/',
  /** What was asked so far. */
  asked: '-/asked',
} as const;
