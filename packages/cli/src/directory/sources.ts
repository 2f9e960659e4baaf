import {createReadStream} from 'node:fs';
import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

import {
  HsdsApiError,
  readHsdsApi,
  type Findings,
  type Source,
  type SourceText,
} from '@heard/directory/compile';

import {decodeText} from './decode-text.ts';
import {keptServices} from './kept-services.ts';
import type {PoliteRequests} from './polite-requests.ts';
import type {Progress} from './progress.ts';

/** The name of the file that says what the data is. */
export const manifestName = 'heard-directory.json';

/** What reading sources needs. */
export interface SourceOptions {
  readonly findings: Findings;
  readonly progress: Progress;
  readonly requests: PoliteRequests;
  /** Only services of an API that changed after this. */
  readonly since?: string | undefined;
  /** Where the services of an API are kept. */
  readonly keep?: string | undefined;
}

/** Whether a source is an address rather than a file. */
export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Where the manifest of a source is, when nobody says it: in the folder, or beside the file. */
export const manifestBeside = async (source: string): Promise<string> =>
  join((await stat(source)).isDirectory() ? source : dirname(source), manifestName);

const DATA_FILE = /\.(csv|tsv|txt|json|ndjson|jsonl)$/i;
const NO_DATA = new Set([manifestName, 'datapackage.json']);
const FILE_ADDRESS = /\.(csv|tsv|txt|json|ndjson|jsonl)$/i;

/**
 * Opens what a person named as SOURCE: a folder (its data files, in the order of their names), a file, the address
 * of a file, or of an HSDS API.
 *
 * Only files of the folder itself are read, so that a manifest of strangers can't pull in others. Throws as
 * `node:fs` does, and `HsdsApiError` when an address can not be read.
 */
export async function* openSources(source: string, options: SourceOptions): AsyncGenerator<Source> {
  if (isAddress(source)) {
    yield await openAddress(source, options);
    return;
  }
  // A data package is named by its description, too.
  const path = basename(source) === 'datapackage.json' ? dirname(source) : source;
  if (!(await stat(path)).isDirectory()) {
    yield openFile(path, options);
    return;
  }
  const entries = await readdir(path, {withFileTypes: true});
  const names = entries
    .filter((entry) => entry.isFile() && DATA_FILE.test(entry.name) && !NO_DATA.has(entry.name))
    .map(({name}) => name)
    .filter((name) => !/^(license|licence|readme)\b/i.test(name))
    .sort();
  for (const name of names) yield openFile(join(path, name), options);
}

function openFile(path: string, {findings, progress}: SourceOptions): SourceText {
  const name = basename(path);
  progress.reading(name);
  async function* counted() {
    for await (const chunk of createReadStream(path, {highWaterMark: 1 << 20})) {
      progress.bytes((chunk as Buffer).length);
      yield chunk as Buffer;
    }
  }
  return {name, chunks: decoded(name, counted(), findings)};
}

const decoded = (name: string, bytes: AsyncIterable<Uint8Array>, findings: Findings) =>
  decodeText(bytes, (finding, value) =>
    findings.doubtful({file: name, row: 0}, '', finding, value),
  );

async function openAddress(address: string, options: SourceOptions): Promise<Source> {
  const {findings, progress, requests, since, keep} = options;
  const url = new URL(address);
  const isFile = FILE_ADDRESS.test(url.pathname) || url.searchParams.get('format') === 'ndjson';
  if (isFile) {
    // What only an API with pages can tell would make a directory of nothing but changes here.
    if (since !== undefined || keep !== undefined)
      throw new HsdsApiError(
        url.href,
        '--since and --keep are for an API with pages: leave them out',
      );
    progress.reading(url.href);
    const answer = await requests.open(url.href);
    if (!answer.ok) throw new HsdsApiError(url.href, answer.why);
    const name = basename(url.pathname);
    return {name, chunks: decoded(name, answer.body, findings)};
  }
  const objects = readHsdsApi({
    url: url.href,
    ask: requests.ask,
    findings,
    since,
    onPage: (page, pages) => progress.reading(`page ${page}${pages ? ` of ${pages}` : ''}`),
  });
  const name = `${url.host}${url.pathname}`;
  return {
    name,
    objects: keep === undefined ? objects : keptServices(objects, keep, since !== undefined),
  };
}

/** The text of a small file, in any encoding. */
export const readSmallFile = async (path: string): Promise<string> => {
  let text = '';
  for await (const piece of decodeText([await readFile(path)], () => undefined)) text += piece;
  return text;
};
