import {SourceError, type ResourceSource} from '@heard/directory';
import type {Config} from '@heard/schema';

import type {Mistake} from '../page/mistake.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import {loadCompiled} from './load-compiled.ts';

const loadRemotePart = retryingLoader(() => import('./load-remote.ts'));

/** A source ready to be asked, or what the embedder has to mend. */
export type LoadedSource =
  | {readonly ok: true; readonly source: ResourceSource}
  | {readonly ok: false; readonly mistake: Mistake};

/** Opens the source that a configuration names. Its addresses are relative to `base`. */
export const loadSource = async ({finder}: Config, base: string): Promise<LoadedSource> => {
  const {directory, source} = finder ?? {};
  let url = directory ?? source?.address;
  if (!url) return {ok: false, mistake: {reason: 'missing', what: 'directory'}};
  try {
    url = new URL(url, base).href;
    if (directory) return {ok: true, source: await loadCompiled(url, finder!)};
    const {loadRemote} = await loadRemotePart();
    return {ok: true, source: await loadRemote(source!, base)};
  } catch (error) {
    return {ok: false, mistake: mistakeOf(error, url)};
  }
};

const mistakeOf = (error: unknown, url: string): Mistake => {
  const {trouble, cause} =
    error instanceof SourceError ? error : {trouble: 'unreachable', cause: error};
  return trouble === 'unreachable'
    ? {reason: 'unreachable', what: 'directory', url, cause: String(cause)}
    : {reason: 'wrong', what: trouble === 'newer' ? 'newer-directory' : 'directory', url};
};
