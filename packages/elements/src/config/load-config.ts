import type {Config} from '@heard/schema';

import type {Mistake} from '../page/mistake.ts';

/** A configuration ready for use, or why there is none. */
export type LoadedConfig =
  | {readonly ok: true; readonly config: Config; readonly base: string}
  | {readonly ok: false; readonly mistake: Mistake};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The few things without which nothing can be drawn. The whole check follows as soon as the first page is
 * on screen, since the schema is larger than the form.
 */
const missingKey = (value: unknown): string | undefined => {
  if (!isRecord(value) || value['version'] !== 1) return '"version": 1';
  const recipients = value['recipients'];
  if (!Array.isArray(recipients) || !recipients.every(isRecord)) return '"recipients"';
  const key = ['organization', 'delivery', 'safety'].find((each) => !isRecord(value[each]));
  if (key) return `"${key}"`;
  // A link that runs a script must not stand where somebody presses in fear.
  const {exitUrl} = value['safety'] as Config['safety'];
  return /^https:/.test(exitUrl) ? undefined : 'an "exitUrl" that begins with https://';
};

const loaded = (value: unknown, base: string, url?: string): LoadedConfig => {
  const detail = missingKey(value);
  return detail
    ? {ok: false, mistake: {reason: 'wrong', what: 'key', detail, ...(url && {url})}}
    : {ok: true, config: value as Config, base};
};

const parsed = (text: string, base: string, url?: string): LoadedConfig => {
  try {
    return loaded(JSON.parse(text), base, url);
  } catch {
    return {ok: false, mistake: {reason: 'wrong', what: 'not-json', ...(url && {url})}};
  }
};

const fetchConfig = async (url: string): Promise<LoadedConfig> => {
  let text: string;
  try {
    const response = await fetch(url, {
      // Kept by the browser, but asked about each time: a key that was exchanged is in use on the next page.
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A host that never answers is as good as none: it is asked again once the page is online.
      signal: AbortSignal.timeout(15_000),
    });
    if (!response.ok) throw new Error(`${response.status}`);
    text = await response.text();
  } catch (error) {
    const cause = String(error);
    return {ok: false, mistake: {reason: 'unreachable', what: 'configuration', url, cause}};
  }
  return parsed(text, url, url);
};

const fetched = new Map<string, Promise<LoadedConfig>>();

/**
 * Loads the configuration that `source` names: an address, `#id` of a data block in the page
 * (`<script type="application/json">`), or the object itself. Elements that name the same
 * address share one request; a failure is forgotten, so that it can be tried again.
 */
export const loadConfig = async (source: string | Config | undefined): Promise<LoadedConfig> => {
  if (!source) return {ok: false, mistake: {reason: 'missing', what: 'configuration'}};
  if (typeof source !== 'string') return loaded(source, document.baseURI);
  if (source.startsWith('#'))
    return parsed(document.getElementById(source.slice(1))?.textContent ?? '', document.baseURI);
  const url = new URL(source, document.baseURI).href;
  let pending = fetched.get(url);
  if (!pending) {
    pending = fetchConfig(url);
    fetched.set(url, pending);
    void pending.then(({ok}) => ok || fetched.delete(url));
  }
  return pending;
};
