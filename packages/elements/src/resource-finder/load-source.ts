import {SourceError, type ResourceSource} from '@heard/directory';
import type {Config} from '@heard/schema';

import type {Mistake} from '../page/mistake.ts';
import {loadCompiled} from './load-compiled.ts';

/** A source ready to be asked, or what the embedder has to mend. */
export type LoadedSource =
  | {readonly ok: true; readonly source: ResourceSource}
  | {readonly ok: false; readonly mistake: Mistake};

/** Opens the source that a configuration names. Its addresses are relative to `base`. */
export const loadSource = async ({finder}: Config, base: string): Promise<LoadedSource> => {
  if (!finder?.directory) return {ok: false, mistake: {reason: 'missing', what: 'directory'}};
  let url = finder.directory;
  try {
    url = new URL(url, base).href;
    return {ok: true, source: await loadCompiled(url, finder)};
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
