import {openDirectory} from '@heard/directory';
import type {Directory} from '@heard/schema';

import type {Mistake} from '../page/mistake.ts';

/** A directory ready to be searched, or what the embedder has to mend. */
export type LoadedDirectory =
  | {readonly ok: true; readonly directory: Directory}
  | {readonly ok: false; readonly mistake: Mistake};

/** Downloads a compiled directory whole, so that no search ever leaves the page. `address` is relative to `base`. */
export const loadDirectory = async (address: string, base: string): Promise<LoadedDirectory> => {
  let url = address;
  let value: unknown;
  try {
    url = new URL(address, base).href;
    const response = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer'});
    if (!response.ok) throw new Error(String(response.status));
    value = await response.json();
  } catch (error) {
    const cause = String(error);
    return {ok: false, mistake: {reason: 'unreachable', what: 'directory', url, cause}};
  }
  const opening = openDirectory(value);
  if (opening.state === 'ready') return {ok: true, directory: opening.directory};
  const what = opening.state === 'newer' ? 'newer-directory' : 'directory';
  return {ok: false, mistake: {reason: 'wrong', what, url}};
};
