import type {Config} from '@heard/schema';

/** A configuration ready for use, or why there is none. */
export type LoadedConfig =
  | {readonly ok: true; readonly config: Config; readonly base: string}
  | {
      readonly ok: false;
      readonly reason: 'missing' | 'unreachable' | 'wrong';
      readonly fix: string;
    };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The few things without which nothing can be drawn. The whole check follows as soon as the first page is
 * on screen, since the schema is larger than the form.
 */
const roughMistake = (value: unknown): string | undefined => {
  if (!isRecord(value)) return 'must be a JSON object';
  if (value['version'] !== 1) return 'needs "version": 1';
  for (const key of ['organization', 'delivery', 'safety'])
    if (!isRecord(value[key])) return `needs "${key}", an object`;
  if (!Array.isArray(value['recipients'])) return 'needs "recipients", a list';
  return undefined;
};

const fetched = new Map<string, Promise<LoadedConfig>>();

const fetchConfig = async (url: string): Promise<LoadedConfig> => {
  const wrong = (mistake: string): LoadedConfig => ({
    ok: false,
    reason: 'wrong',
    fix: `The configuration ${url} ${mistake}. Run "heard check-config" on the file to see every mistake.`,
  });
  let text: string;
  try {
    const response = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer'});
    if (!response.ok) throw new Error(String(response.status));
    text = await response.text();
  } catch (error) {
    const cause = error instanceof Error ? error.message : 'no answer';
    return {
      ok: false,
      reason: 'unreachable',
      fix: `The configuration ${url} can't be loaded (${cause}). Check the address, and that the page's connect-src allows it.`,
    };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong('is not JSON');
  }
  const mistake = roughMistake(value);
  return mistake ? wrong(mistake) : {ok: true, config: value as Config, base: url};
};

/**
 * Loads the configuration that `source` names, an address or the object itself. Elements that name the same
 * address share one request; a failure is forgotten, so that it can be tried again.
 */
export const loadConfig = (source: string | Config | undefined): Promise<LoadedConfig> => {
  if (!source)
    return Promise.resolve({
      ok: false,
      reason: 'missing',
      fix: 'needs a configuration: add config="/heard.config.json" to the tag.',
    });
  if (typeof source !== 'string') {
    const mistake = roughMistake(source);
    return Promise.resolve(
      mistake
        ? {ok: false, reason: 'wrong', fix: `The configuration ${mistake}.`}
        : {ok: true, config: source, base: document.baseURI},
    );
  }
  const url = new URL(source, document.baseURI).href;
  let pending = fetched.get(url);
  if (!pending) {
    pending = fetchConfig(url);
    fetched.set(url, pending);
    void pending.then(({ok}) => ok || fetched.delete(url));
  }
  return pending;
};
