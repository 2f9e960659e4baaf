import type {ResourceSource} from '@heard/directory';
import type {Config} from '@heard/schema';

import type {Mistake} from '../page/mistake.ts';
import {directorySource} from './directory-source.ts';
import {loadDirectory} from './load-directory.ts';

/** A source ready to be asked, or what the embedder has to mend. */
export type LoadedSource =
  | {readonly ok: true; readonly source: ResourceSource}
  | {readonly ok: false; readonly mistake: Mistake};

/** Opens the source that a configuration names. Its addresses are relative to `base`. */
export const loadSource = async ({finder}: Config, base: string): Promise<LoadedSource> => {
  if (!finder?.directory) return {ok: false, mistake: {reason: 'missing', what: 'directory'}};
  const loaded = await loadDirectory(finder.directory, base);
  return loaded.ok ? {ok: true, source: directorySource(loaded.directory)} : loaded;
};
