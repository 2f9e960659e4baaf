import {SourceError, type ResourceSource} from '@heard/directory';
import type {Config} from '@heard/schema';

import type {Mistake} from '../page/mistake.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import {loadCompiled} from './load-compiled.ts';

const loadMistake = retryingLoader(() => import('./finder-mistake.ts'));
const loadRemotePart = retryingLoader(() => import('./load-remote.ts'));

/** A source ready to be asked, or what the embedder has to mend. */
export type LoadedSource =
  | {readonly ok: true; readonly source: ResourceSource}
  | {readonly ok: false; readonly mistake: Mistake};

/** Opens the source that a configuration names. Its addresses are relative to `base`. */
export const loadSource = async (config: Config, base: string): Promise<LoadedSource> => {
  const {finder} = config;
  const {directory, source} = finder ?? {};
  let url = directory ?? source?.address;
  if (!url) return wrong(config, {reason: 'missing', what: 'directory'});
  try {
    url = new URL(url, base).href;
    if (directory) return {ok: true, source: await loadCompiled(url, finder!)};
    const {loadRemote} = await loadRemotePart();
    return {ok: true, source: await loadRemote(source!, base)};
  } catch (error) {
    return wrong(config, mistakeOf(error, url));
  }
};

/** What keeps the source from being there: the way in which it is set up, if that is wrong; else what came of asking. */
const wrong = async (config: Config, mistake: Mistake): Promise<LoadedSource> => {
  const explained = await loadMistake()
    .then(({finderMistake}) => finderMistake(config))
    .catch(() => undefined);
  return {ok: false, mistake: explained ?? mistake};
};

const mistakeOf = (error: unknown, url: string): Mistake => {
  const {trouble, cause} =
    error instanceof SourceError ? error : {trouble: 'unreachable', cause: error};
  return trouble === 'unreachable'
    ? {reason: 'unreachable', what: 'directory', url, cause: String(cause)}
    : {reason: 'wrong', what: trouble === 'newer' ? 'newer-directory' : 'directory', url};
};
