import {openDirectory} from '@heard/directory';
import type {Directory} from '@heard/schema';

/** A directory ready to be searched, or what the embedder has to mend. */
export type LoadedDirectory =
  | {readonly ok: true; readonly directory: Directory}
  | {readonly ok: false; readonly reason: 'unreachable' | 'wrong'; readonly fix: string};

/** Downloads a compiled directory whole, so that no search ever leaves the page. */
export const loadDirectory = async (url: string): Promise<LoadedDirectory> => {
  let value: unknown;
  try {
    const response = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer'});
    if (!response.ok) throw new Error(String(response.status));
    value = await response.json();
  } catch (error) {
    const cause = error instanceof Error ? error.message : 'no answer';
    return {
      ok: false,
      reason: 'unreachable',
      fix: `The directory ${url} can't be loaded (${cause}). Check the address, and that the page's connect-src allows it.`,
    };
  }
  const opening = openDirectory(value);
  if (opening.state === 'ready') return {ok: true, directory: opening.directory};
  const newer = opening.state === 'newer';
  return {
    ok: false,
    reason: 'wrong',
    fix: newer
      ? `The directory ${url} was built for a later version. Update the script, or build the directory with the version in use.`
      : `The directory ${url} is not a compiled directory. Build it with "heard directory build".`,
  };
};
